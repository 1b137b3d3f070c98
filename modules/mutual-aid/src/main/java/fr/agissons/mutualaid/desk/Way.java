package fr.agissons.mutualaid.desk;

import java.util.Locale;

/** How the town was in touch with somebody. */
public enum Way {
    PHONE,
    MAIL,
    VISIT,
    NOTE;

    /** Message key of its label. */
    public String key() {
        return "mutualaid.way." + name().toLowerCase(Locale.ROOT);
    }
}
