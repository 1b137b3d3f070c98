package fr.agissons.participatorybudget.edition.run;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * A day and an hour as they are typed, as the one instant they name in the town. An hour that clocks skip in spring names
 * none; of the hour they show twice in autumn, the first is meant.
 *
 * @param at the instant, if there is one
 * @param fault message key of what is wrong, if anything is
 * @param ofTime whether the hour is what is wrong
 */
public record TownMoment(@Nullable Instant at, @Nullable String fault, boolean ofTime) {
    private static final int LAST_YEAR = 2200;

    /** Midnight where no hour is typed. */
    public static TownMoment of(String day, String time, ZoneId zone) {
        LocalDate date;
        try {
            date = LocalDate.parse(day);
        } catch (DateTimeParseException notADay) {
            return new TownMoment(null, "budget.form.day", false);
        }
        if (date.getYear() < 2000 || date.getYear() > LAST_YEAR) {
            return new TownMoment(null, "budget.form.day", false);
        }
        if (time.isEmpty()) {
            return new TownMoment(date.atStartOfDay(zone).toInstant(), null, false);
        }
        try {
            LocalDateTime here = date.atTime(LocalTime.parse(time));
            return zone.getRules().getValidOffsets(here).isEmpty()
                    ? new TownMoment(null, "budget.form.time-skipped", true)
                    : new TownMoment(here.atZone(zone).toInstant(), null, false);
        } catch (DateTimeParseException notATime) {
            return new TownMoment(null, "budget.form.time", true);
        }
    }
}
