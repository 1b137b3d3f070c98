package fr.agissons.participatorybudget.edition;

import java.util.Locale;

/** What an edition goes through, in this order; the vote and its result are in every edition, the others may be left out. */
public enum Phase {
    IDEAS("lightbulb"),
    SUPPORT("thumbs-up"),
    STUDY("list-checks"),
    VOTE("vote"),
    RESULT("megaphone"),
    FOLLOW_UP("eye");

    private final String icon;

    Phase(String icon) {
        this.icon = icon;
    }

    /** Its Lucide icon. */
    public String icon() {
        return icon;
    }

    /** Message key of its name. */
    public String key() {
        return "budget.phase." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether an edition cannot do without it. */
    public boolean isNeeded() {
        return this == VOTE || this == RESULT;
    }
}
