package fr.agissons.participatorybudget.tally;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How far a project was from winning. Money is in the election's smallest unit.
 *
 * @param project which
 * @param reason what kept it out
 * @param money what its supporters had left together in the end, with Equal Shares; what was left of the budget when its
 *     turn came, with the greedy methods
 * @param spentOn on which winners its supporters had spent most, with Equal Shares
 * @param support the greatest part of its cost, below one, that its supporters could have paid in any round at that
 *     round's price; with Equal Shares
 * @param votesMissing how many more voters, wanting nothing else, would have made it win, where that was looked for: one
 *     fewer would not
 */
public record Lost(
        int project,
        Reason reason,
        Optional<Fraction> money,
        List<Spending> spentOn,
        OptionalDouble support,
        OptionalInt votesMissing) {
    /** What keeps a project out. */
    public enum Reason {
        WITHDRAWN,
        /** Not wanted enough to be counted. */
        NOT_ADMITTED,
        /** A rival for the same place won. */
        RIVAL_WON,
        NO_VOTES,
        /** It costs more than there was. */
        TOO_DEAR
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
