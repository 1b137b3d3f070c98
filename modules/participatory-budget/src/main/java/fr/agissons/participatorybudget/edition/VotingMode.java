package fr.agissons.participatorybudget.edition;

import java.util.Locale;

/** How a voter says what they want. */
public enum VotingMode {
    /** Chooses so many projects at most; what they cost does not limit the choice. */
    APPROVAL,
    /** Fills the envelope: chosen projects cost no more than it holds. */
    KNAPSACK,
    /** Shares out points, so many at most to one project. */
    POINTS,
    /** Puts projects in order, the dearest to them first. */
    RANKING;

    /** Message key of its name; {@code .hint} explains it. */
    public String key() {
        return "budget.voting." + name().toLowerCase(Locale.ROOT);
    }
}
