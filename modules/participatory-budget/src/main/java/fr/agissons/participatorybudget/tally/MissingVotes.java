package fr.agissons.participatorybudget.tally;

import java.util.OptionalInt;

/** Finds how many more voters a project needed, by counting again with them. */
final class MissingVotes {
    /** How many choices are worth counting again, at most, so often. */
    private static final long WORTH_COUNTING = 3_000_000;

    private static final long WORTH_RAISING = 20_000;

    private final Election election;
    private final CountingRule rule;

    MissingVotes(Election election, CountingRule rule) {
        this.election = election;
        this.rule = rule;
    }

    /**
     * The number of voters who want only this project with whom it wins, where one fewer does not do; the outcome may
     * waver elsewhere. Nothing where even as many again as voted do not do, or where ballots bear points.
     */
    OptionalInt of(int project) {
        long worth = rule.completion().raisesShares() ? WORTH_RAISING : WORTH_COUNTING;
        if (election.hasPoints() || election.ballots().entries() > worth) {
            return OptionalInt.empty();
        }
        int enough = 1;
        while (!winsWith(project, enough)) {
            if (enough > election.voters()) {
                return OptionalInt.empty();
            }
            enough *= 2;
        }
        int tooFew = enough / 2;
        while (enough - tooFew > 1) {
            int middle = (tooFew + enough) >>> 1;
            if (winsWith(project, middle)) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        return OptionalInt.of(enough);
    }

    private boolean winsWith(int project, int more) {
        return Tally.count(election.with(more, project), rule).wins(project);
    }
}
