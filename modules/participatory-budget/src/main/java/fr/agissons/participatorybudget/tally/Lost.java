package fr.agissons.participatorybudget.tally;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far a project was from winning. Money is in the election's smallest unit.
 *
 * @param project which
 * @param reason what kept it out
 * @param money if it was too dear: what its supporters had left together in the end, with Equal Shares; what was left of
 *     the budget when its turn came, with the greedy methods
 * @param spentOn on which winners its supporters had spent most, with Equal Shares
 * @param support the greatest part of its cost, below one, that its supporters could have paid in any round at that
 *     round's price; with Equal Shares, if it was too dear
 * @param moment when its supporters would have had enough, as the money each voter would have received by then; with
 *     Phragmén's rule
 * @param votesMissing how many more voters would have made it win, where votes help
 */
public record Lost(
        int project,
        Reason reason,
        Optional<Fraction> money,
        List<Spending> spentOn,
        OptionalDouble support,
        Optional<Fraction> moment,
        Optional<VotesMissing> votesMissing) {
    /** What keeps a project out. */
    public enum Reason {
        WITHDRAWN,
        /** Not wanted enough to be counted. */
        NOT_ADMITTED,
        /** A rival for the same place won. */
        RIVAL_WON,
        NO_VOTES,
        /** Phragmén's rule ended, because of another, before its turn came. */
        STOPPED,
        /** It costs more than there was. */
        TOO_DEAR;

        boolean votesWouldHelp() {
            return this != WITHDRAWN && this != RIVAL_WON;
        }
    }

    /**
     * What supporters of one project spent on another.
     *
     * @param project the other
     * @param amount together
     */
    public record Spending(int project, Fraction amount) {}

    /** What was missing, if that is known. */
    public Optional<Fraction> missing(Election election) {
        return money.map(amount -> Fraction.of(election.cost(project)).minus(amount));
    }
}
