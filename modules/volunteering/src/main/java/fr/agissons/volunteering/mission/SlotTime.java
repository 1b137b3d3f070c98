package fr.agissons.volunteering.mission;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When a slot begins and ends.
 *
 * @param start the instant it begins
 * @param end the instant it ends, later, within 24 hours
 * @param weekend whether it begins on a Saturday or Sunday of the town
 * @param evening whether it begins from 17 h on, after work
 */
record SlotTime(Instant start, Instant end, boolean weekend, boolean evening) {
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final LocalTime AFTER_WORK = LocalTime.of(17, 0);

    SlotTime {
        if (!start.isBefore(end) || Duration.between(start, end).compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "A slot lasts more than nothing and at most a day: " + start + " " + end);
        }
    }

    static SlotTime of(Instant start, Instant end, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(start, zone);
        DayOfWeek day = local.getDayOfWeek();
        return new SlotTime(
                start,
                end,
                day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY,
                !local.toLocalTime().isBefore(AFTER_WORK));
    }
}
