package fr.agissons.mutualaid.request;

import java.util.Locale;

/** The part of the day that suits whoever is helped. */
public enum Moment {
    ANY,
    MORNING,
    AFTERNOON,
    EVENING;

    /** Message key of its label. */
    public String key() {
        return "mutualaid.moment." + name().toLowerCase(Locale.ROOT);
    }
}
