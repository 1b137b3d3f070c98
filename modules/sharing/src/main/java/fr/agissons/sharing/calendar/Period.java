package fr.agissons.sharing.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days somebody wants a thing for.
 *
 * @param pickup the day they come for it
 * @param due the day they bring it back
 */
public record Period(LocalDate pickup, LocalDate due) {
    /** How many days lie between. */
    public long days() {
        return ChronoUnit.DAYS.between(pickup, due);
    }
}
