package fr.agissons.sharing.calendar;

import java.time.LocalDate;
import java.util.Locale;

/**
 * One day of a model's calendar.
 *
 * @param date the day
 * @param state what can be done on it
 * @param free how many units nobody has that day
 */
public record Day(LocalDate date, State state, int free) {
    /** What can be done on a day. */
    public enum State {
        /** It lies behind, or too near, or too far. */
        OUTSIDE,
        /** The door stays shut. */
        CLOSED,
        /** Somebody has every unit, or nobody else can come. */
        TAKEN,
        /** One can come and fetch one. */
        FREE;

        /** Message key of its label. */
        public String key() {
            return "sharing.day." + name().toLowerCase(Locale.ROOT);
        }
    }
}
