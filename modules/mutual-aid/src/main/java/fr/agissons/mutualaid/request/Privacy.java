package fr.agissons.mutualaid.request;

import java.util.Locale;

/** Who may read a request before helping. */
public enum Privacy {
    /** Whoever visits the site. */
    PUBLIC,
    /** Whoever is signed in. */
    MEMBERS,
    /** Helpers whose identity the town has seen. */
    VETTED,
    /** Nobody but the town, which looks for a helper itself. */
    OPERATORS;

    /** Message key of its label. */
    public String key() {
        return "mutualaid.privacy." + name().toLowerCase(Locale.ROOT);
    }
}
