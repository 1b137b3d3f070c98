package fr.agissons.mutualaid.talent;

import java.util.Locale;

/** Where one meets. */
public enum Venue {
    ON_SITE,
    REMOTE,
    BOTH;

    /** Message key of its label. */
    public String key() {
        return "mutualaid.skill.venue." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
