package fr.agissons.volunteering.mission;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One slot or a series of them, as an association writes it down.
 *
 * @param day the first day
 * @param from when it begins, on the town's clocks
 * @param to when it ends; earlier than {@code from} means the day after
 * @param capacity how many people each time
 * @param repeat how often it comes back
 * @param until the last day of the series
 */
public record SlotPlan(
        LocalDate day,
        LocalTime from,
        LocalTime to,
        int capacity,
        Repeat repeat,
        @Nullable LocalDate until) {
    /** At most so many places to a slot. */
    public static final int MOST_PLACES = 10_000;

    /** At most so many slots to a mission. */
    static final int MOST = 366;

    /** Why a plan is refused, with the message that says so. */
    public enum Fault {
        EMPTY,
        PAST,
        NO_PLACE,
        UNTIL_MISSING,
        UNTIL_EARLIER,
        TOO_LONG,
        TOO_MANY;

        /** Message key of the explanation. */
        public String key() {
            return "volunteering.slot.fault."
                    + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** What is wrong with it, if anything. */
    public Optional<Fault> fault(Instant now, ZoneId zone) {
        if (from.equals(to)) {
            return Optional.of(Fault.EMPTY);
        }
        if (capacity < 1 || capacity > MOST_PLACES) {
            return Optional.of(Fault.NO_PLACE);
        }
        if (!day.atTime(from).atZone(zone).toInstant().isAfter(now)) {
            return Optional.of(Fault.PAST);
        }
        if (repeat == Repeat.ONCE) {
            return times(zone).isEmpty() ? Optional.of(Fault.EMPTY) : Optional.empty();
        }
        if (until == null) {
            return Optional.of(Fault.UNTIL_MISSING);
        }
        if (until.isBefore(day)) {
            return Optional.of(Fault.UNTIL_EARLIER);
        }
        return until.isAfter(day.plusYears(1)) ? Optional.of(Fault.TOO_LONG) : Optional.empty();
    }

    /** The times it stands for; a night in which clocks change shortens or lengthens its slot, or drops an empty one. */
    List<SlotTime> times(ZoneId zone) {
        List<SlotTime> times = new ArrayList<>();
        LocalDate last = repeat == Repeat.ONCE || until == null ? day : until;
        for (int n = 0; !repeat.day(day, n).isAfter(last); n++) {
            LocalDate date = repeat.day(day, n);
            Instant start = date.atTime(from).atZone(zone).toInstant();
            LocalDate lastDay = to.isBefore(from) ? date.plusDays(1) : date;
            Instant end = lastDay.atTime(to).atZone(zone).toInstant();
            if (start.isBefore(end) && !end.isAfter(start.plusSeconds(24 * 3600L))) {
                times.add(SlotTime.of(start, end, zone));
            }
        }
        return times;
    }
}
