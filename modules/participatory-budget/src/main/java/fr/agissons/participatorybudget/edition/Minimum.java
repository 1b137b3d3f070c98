package fr.agissons.participatorybudget.edition;

import java.util.Locale;

/** What a ballot's least is counted in; an edition has one such rule, or none. An empty ballot never counts. */
public enum Minimum {
    PROJECTS,
    /** Cents: what is chosen costs this much at least. */
    AMOUNT,
    /** Hundredths of the envelope. */
    PERCENT;

    /** Message key of its name. */
    public String key() {
        return "budget.minimum." + name().toLowerCase(Locale.ROOT);
    }
}
