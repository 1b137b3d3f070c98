package fr.agissons.participatorybudget.tally;

import java.math.BigInteger;

/**
 * The completion "add1": Equal Shares counted anew with a higher and higher share for everybody, until nothing more fits
 * or the next step would cost more than the budget.
 *
 * <p>Most steps change nothing. A {@link Sweep} counts for many at once and says how far its winners are surely the same;
 * all these steps are skipped. Where it is not sure, one step is counted exactly. The outcome is an exact count.
 */
final class Raising {
    private static final long LONGEST = 1L << 40;

    private final Election election;
    private final Method method;
    private final Raise raise;
    private final int[] places;
    private final Standing open;
    private long stretch = 1;

    Raising(Election election, CountingRule rule, int[] places, Standing open) {
        this.election = election;
        this.method = rule.method();
        this.raise = rule.raise();
        this.places = places;
        this.open = open;
    }

    /** The last count that the budget allows. */
    Raised run() {
        long increments = 0;
        while (true) {
            Standing standing = open.copy();
            long same = sweep(increments, standing);
            if (same < 0) {
                standing = open.copy();
                same = sweep(increments, 0, standing) < 0 ? -1 : 0;
            }
            if (same < 0) {
                standing = count(increments).standing;
                same = 0;
            }
            if (standing.spent() > election.budget()) {
                return count(increments - 1);
            }
            if (isLast(standing)) {
                return count(increments);
            }
            increments += same + 1;
        }
    }

    private boolean isLast(Standing standing) {
        return standing.isEmpty() || (raise.untilExhaustive() && standing.isExhausted());
    }

    /** After how many more steps the winners are surely the same, or -1 if nothing is sure. */
    private long sweep(long increments, Standing standing) {
        double reach = sweep(increments, stretch, standing);
        long same = reach < 1 ? (long) Math.ceil(reach * stretch) - 1 : stretch;
        stretch = Math.clamp(2 * same, Math.max(1, stretch / 4), Math.min(LONGEST, stretch * 4));
        return reach < 0 ? -1 : Math.max(same, 0);
    }

    private double sweep(long increments, long further, Standing standing) {
        return Sweep.run(election, method, places, standing, perHead(increments), perHead(increments + further));
    }

    private double perHead(long increments) {
        return Fraction.ratio(share(increments), BigInteger.valueOf(Math.max(1, election.voters())));
    }

    /** The exact count after so many steps. */
    private Raised count(long increments) {
        Standing standing = open.copy();
        return new Raised(EqualShares.run(election, method, places, standing, share(increments)), standing, increments);
    }

    /** What all voters have together after so many steps. */
    private BigInteger share(long increments) {
        return BigInteger.valueOf(raise.step())
                .multiply(BigInteger.valueOf(increments))
                .multiply(BigInteger.valueOf(election.voters()))
                .add(BigInteger.valueOf(election.budget()));
    }

    /**
     * One count.
     *
     * @param run what it chose
     * @param standing what still stood afterwards
     * @param increments the steps before it
     */
    record Raised(EqualShares.Run run, Standing standing, long increments) {}
}
