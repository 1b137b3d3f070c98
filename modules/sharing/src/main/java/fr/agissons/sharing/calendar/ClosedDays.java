package fr.agissons.sharing.calendar;

import java.time.LocalDate;

/**
 * Days on which a library stays closed whatever the week says, both ends included.
 *
 * @param first the first of them
 * @param last the last of them
 */
public record ClosedDays(LocalDate first, LocalDate last) {
    /** Whether that day is one of them. */
    public boolean has(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
