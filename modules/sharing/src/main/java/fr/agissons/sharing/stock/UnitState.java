package fr.agissons.sharing.stock;

import java.util.Locale;

/** Where a unit is. */
public enum UnitState {
    AVAILABLE,
    OUT,
    MAINTENANCE,
    LOST,
    RETIRED;

    /** Message key of its label. */
    public String key() {
        return "sharing.unit." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether it can be promised for some day. */
    public boolean isLent() {
        return this == AVAILABLE || this == OUT;
    }
}
