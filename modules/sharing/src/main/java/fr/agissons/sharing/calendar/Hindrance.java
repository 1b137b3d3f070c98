package fr.agissons.sharing.calendar;

import java.util.Locale;

/** Why a thing cannot be had for the days somebody wants, in the order a person would want to hear of it. */
public enum Hindrance {
    BACKWARDS,
    PAST,
    TOO_SOON,
    TOO_FAR,
    TOO_LONG,
    PICKUP_CLOSED,
    NEVER_OPEN,
    BUSY_DAY,
    TAKEN,
    /** Some are free, but not so many. */
    FEWER,
    /** There never were so many. */
    MORE_THAN_ALL;

    /** Whether waiting may help. */
    public boolean isTaken() {
        return this == TAKEN || this == FEWER;
    }

    /** Message key of what it means and what can be done. */
    public String key() {
        return "sharing.hindrance." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
