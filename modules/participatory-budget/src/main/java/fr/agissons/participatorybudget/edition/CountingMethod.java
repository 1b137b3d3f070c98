package fr.agissons.participatorybudget.edition;

import java.util.Locale;

/** How ballots are counted; each is what {@code infra/agissons tally} knows by the same word. */
public enum CountingMethod {
    GREEDY_VOTES,
    GREEDY_DENSITY,
    MES_COST,
    MES_CARD,
    MES_POINTS,
    PHRAGMEN;

    /** Its word in commands and files, such as {@code mes-cost}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Message key of its name; {@code .words} explains it to residents. */
    public String key() {
        return "budget.counting." + word();
    }

    /** Whether it is a method of equal shares: those can be completed and compared. */
    public boolean isEqualShares() {
        return this == MES_COST || this == MES_CARD || this == MES_POINTS;
    }

    /** Whether it can count ballots of that mode. */
    public boolean counts(VotingMode mode) {
        boolean chosen = mode == VotingMode.APPROVAL || mode == VotingMode.KNAPSACK;
        return switch (this) {
            case GREEDY_VOTES, GREEDY_DENSITY -> true;
            case MES_COST, MES_CARD, PHRAGMEN -> chosen;
            case MES_POINTS -> !chosen;
        };
    }
}
