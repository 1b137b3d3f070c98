package fr.agissons.participatorybudget.tally;

import java.math.BigInteger;

/**
 * The completion "add1": Equal Shares counted anew with a higher and higher share for everybody, until nothing more fits
 * or the next step would cost more than the budget.
 */
final class Raising {
    private final Election election;
    private final Method method;
    private final Raise raise;
    private final int[] places;
    private final Standing open;

    Raising(Election election, CountingRule rule, int[] places, Standing open) {
        this.election = election;
        this.method = rule.method();
        this.raise = rule.raise();
        this.places = places;
        this.open = open;
    }

    /** The last count that the budget allows. */
    Raised run() {
        Raised last = count(0);
        while (!isLast(last.standing)) {
            Raised next = count(last.increments + 1);
            if (next.standing.spent() > election.budget()) {
                return last;
            }
            last = next;
        }
        return last;
    }

    private boolean isLast(Standing standing) {
        return standing.isEmpty() || (raise.untilExhaustive() && standing.isExhausted());
    }

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
