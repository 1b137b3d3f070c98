package fr.agissons.sharing.stock;

import java.util.Locale;

/** How well a unit is. */
public enum Condition {
    NEW,
    GOOD,
    WORN,
    DAMAGED,
    /** Nobody may use it: it is not handed over before it is mended. */
    UNSAFE;

    /** Message key of its label. */
    public String key() {
        return "sharing.condition." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether a unit that was in the other condition has suffered. */
    public boolean isWorseThan(Condition before) {
        return compareTo(before) > 0;
    }
}
