package fr.agissons.mutualaid.talent;

import java.util.Locale;

/** Who may ask. */
public enum Audience {
    NEIGHBOURS,
    ASSOCIATIONS,
    BOTH;

    /** Whether an association may ask. */
    public boolean associations() {
        return this != NEIGHBOURS;
    }

    /** Whether somebody may ask for themselves. */
    public boolean neighbours() {
        return this != ASSOCIATIONS;
    }

    /** Message key of its label. */
    public String key() {
        return "mutualaid.skill.audience." + name().toLowerCase(Locale.ROOT);
    }
}
