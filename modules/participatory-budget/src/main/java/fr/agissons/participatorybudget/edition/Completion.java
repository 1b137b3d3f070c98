package fr.agissons.participatorybudget.edition;

import java.util.Locale;

/** What becomes of money that equal shares leave over. */
public enum Completion {
    NONE,
    /** What has most votes and still fits. */
    U_VOTES,
    /** What has most votes for its price and still fits. */
    U_DENSITY,
    /** Every voter's share is raised step by step. */
    ADD1,
    /** The same, and then what has most votes and still fits. */
    ADD1_U_VOTES;

    /** Its word in commands and files. */
    public String word() {
        return switch (this) {
            case NONE -> "none";
            case U_VOTES -> "u-votes";
            case U_DENSITY -> "u-density";
            case ADD1 -> "add1";
            case ADD1_U_VOTES -> "add1+u-votes";
        };
    }

    /** Message key of its name; {@code .words} explains it. */
    public String key() {
        return "budget.completion." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether shares are raised by a step. */
    public boolean hasStep() {
        return this == ADD1 || this == ADD1_U_VOTES;
    }
}
