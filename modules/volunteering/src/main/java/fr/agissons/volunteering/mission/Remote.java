package fr.agissons.volunteering.mission;

import java.util.Locale;

/** How far a mission can be done from elsewhere. */
public enum Remote {
    /** On the spot only. */
    NO,
    /** On the spot or from elsewhere. */
    POSSIBLE,
    /** From elsewhere only: it has no address. */
    FULL;

    /** Message key of its label. */
    public String key() {
        return "volunteering.remote." + name().toLowerCase(Locale.ROOT);
    }
}
