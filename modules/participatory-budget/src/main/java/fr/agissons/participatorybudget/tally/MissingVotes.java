package fr.agissons.participatorybudget.tally;

/** Finds how many more voters a project needed, by counting again with them. */
final class MissingVotes {
    /** How many plain counts the raising of shares is worth, roughly. */
    private static final int RAISING = 20;

    private final Election election;
    private final CountingRule rule;
    private final boolean counts;

    /** Looks at so many choices in one count for each project, and no more: else it does not count at all. */
    MissingVotes(Election election, CountingRule rule, long effort) {
        this.election = election;
        this.rule = rule;
        long once = (long) election.ballots().entries() * (rule.completion().raisesShares() ? RAISING : 1);
        this.counts = once * election.projects() <= effort;
    }

    /**
     * The number of voters who want only this project with whom it wins, where one fewer does not do; the outcome may
     * waver elsewhere. More than twice as many as voted are not tried.
     */
    VotesMissing of(int project) {
        if (!counts) {
            return VotesMissing.NOT_COUNTED;
        }
        int enough = 1;
        while (!winsWith(project, enough)) {
            if (enough > election.voters()) {
                return new VotesMissing(VotesMissing.Answer.TOO_FEW, enough);
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
        return new VotesMissing(VotesMissing.Answer.ENOUGH, enough);
    }

    private boolean winsWith(int project, int more) {
        return Tally.count(election.with(more, project), rule).wins(project);
    }
}
