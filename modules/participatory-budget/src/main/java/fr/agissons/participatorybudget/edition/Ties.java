package fr.agissons.participatorybudget.edition;

import java.util.Locale;

/** Which of two projects comes first when the rule finds both equal. */
public enum Ties {
    /** The one whose code comes first. */
    LEX,
    /** The cheaper, then the one with more votes, then the one whose code comes first. */
    RECOMMENDED,
    /** Drawn by lot, from a seed whose hash was published before the vote. */
    SEED;

    /** Its word in commands and files; a seed follows its own after a colon. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Message key of its name; {@code .words} explains it. */
    public String key() {
        return "budget.ties." + word();
    }
}
