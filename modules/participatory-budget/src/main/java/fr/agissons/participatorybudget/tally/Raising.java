package fr.agissons.participatorybudget.tally;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The completion "add1": Equal Shares counted anew with a higher and higher share for everybody, until nothing more fits
 * or the next step would cost more than the budget. The outcome is an exact count.
 *
 * <p>What a step chooses depends on no other step, so that large votes are counted by several processors at once.
 */
final class Raising {
    private static final int MOST_AT_ONCE = 4;
    private static final int WORTH_HELP = 20_000;

    private final Terms terms;
    private final Election election;
    private final Raise raise;
    private final Standing open;

    Raising(Election election, CountingRule rule, int[] places, Standing open) {
        this.terms = new Terms(election, rule.method(), places);
        this.election = election;
        this.raise = rule.raise();
        this.open = open;
    }

    /** The last count that the budget allows. */
    Raised run() {
        boolean large = election.ballots().entries() >= WORTH_HELP;
        return run(large ? Math.min(MOST_AT_ONCE, Runtime.getRuntime().availableProcessors()) : 1);
    }

    /** The same, counted by so many at once: their number changes nothing but the time it takes. */
    Raised run(int climbers) {
        Steps steps = new Steps();
        Support neighbours = election.support().inOrder(election.ballots(), Neighbours.of(election));
        List<Climb> climbs = new ArrayList<>();
        for (int climber = 0; climber < climbers; climber++) {
            climbs.add(new Climb(this, steps, () -> new SweptPurses(election, neighbours, terms.inPoints())));
        }
        try (ExecutorService helpers = Executors.newCachedThreadPool()) {
            CompletableFuture<?>[] helped = climbs.stream()
                    .skip(1)
                    .map(climb -> CompletableFuture.runAsync(climb, helpers))
                    .toArray(CompletableFuture[]::new);
            climbs.getFirst().run();
            CompletableFuture.allOf(helped).join();
        }
        return count(steps.last());
    }

    /** Who may win before anything is counted. */
    Standing open() {
        return open.copy();
    }

    Terms terms() {
        return terms;
    }

    boolean costsTooMuch(Standing standing) {
        return standing.spent() > election.budget();
    }

    boolean isLast(Standing standing) {
        return standing.isEmpty() || (raise.untilExhaustive() && standing.isExhausted());
    }

    /** What each voter has after so many steps. */
    double perHead(long increments) {
        return Fraction.ratio(share(increments), BigInteger.valueOf(Math.max(1, election.voters())));
    }

    /** The exact count after so many steps. */
    Raised count(long increments) {
        Standing standing = open();
        return new Raised(
                EqualShares.run(election, terms.method(), terms.places(), standing, share(increments)),
                standing,
                increments);
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
