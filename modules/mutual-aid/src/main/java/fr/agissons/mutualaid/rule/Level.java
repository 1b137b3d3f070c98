package fr.agissons.mutualaid.rule;

import java.util.Locale;

/** How well the town knows a helper; each level holds what the ones before it hold. */
public enum Level {
    /** They said who they are and accepted the charter. */
    DECLARED,
    /** Somebody of the town has seen their identity card. */
    IDENTITY_SEEN,
    /** The town has met them and trusts them with a visit at home, with children or with papers. */
    APPROVED;

    /** Whether this level stands at or above the other. */
    public boolean atLeast(Level other) {
        return compareTo(other) >= 0;
    }

    /** Message key of its label. */
    public String key() {
        return "mutualaid.level." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
