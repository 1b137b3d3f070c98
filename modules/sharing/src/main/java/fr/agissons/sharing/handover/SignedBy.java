package fr.agissons.sharing.handover;

import java.util.Locale;

/** How the borrower signed. */
public enum SignedBy {
    /** Signed in, on a device of their own. */
    PHONE,
    /** By writing their name at the counter. */
    COUNTER;

    /** Message key of how it is said. */
    public String key() {
        return "sharing.handover.by." + name().toLowerCase(Locale.ROOT);
    }
}
