package fr.agissons.sharing.calendar;

import java.time.LocalTime;

/**
 * Hours of one day during which things are handed over and taken back.
 *
 * @param from when the door opens
 * @param to when it closes, later the same day
 */
public record Opening(LocalTime from, LocalTime to) {
    public Opening {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("A door closes after it opens: " + from + " " + to);
        }
    }

    /** The middle of it, to the quarter of an hour before. */
    LocalTime middle() {
        int minutes = (from.toSecondOfDay() + to.toSecondOfDay()) / 2 / 60;
        LocalTime middle = LocalTime.ofSecondOfDay((minutes - minutes % 15) * 60L);
        return middle.isAfter(from) ? middle : from;
    }

    @Override
    public String toString() {
        return from + "-" + to;
    }
}
