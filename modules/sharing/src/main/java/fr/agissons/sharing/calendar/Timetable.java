package fr.agissons.sharing.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * When a library's door is open, day by day, on the clocks of its town.
 *
 * @param hours its ordinary week
 * @param closed its holidays
 * @param zone the town's time zone
 * @param rules what it allows
 */
public record Timetable(WeeklyHours hours, List<ClosedDays> closed, ZoneId zone, LoanRules rules) {
    private static final int FAR = 400;

    public Timetable {
        closed = List.copyOf(closed);
    }

    /** The openings of that day, none when it is closed. */
    public List<Opening> openings(LocalDate day) {
        return closed.stream().anyMatch(days -> days.has(day)) ? List.of() : hours.on(day.getDayOfWeek());
    }

    /** Whether one can come that day. */
    public boolean isOpen(LocalDate day) {
        return !openings(day).isEmpty();
    }

    /** That day if it is open, or the first open one after it; nothing when the door stays shut for a year. */
    public Optional<LocalDate> nextOpen(LocalDate day) {
        return day.datesUntil(day.plusDays(FAR)).filter(this::isOpen).findFirst();
    }

    /** The same period with its last day moved to the next open one, as a return cannot be made at a closed door. */
    public Period broughtBackOpen(Period wished) {
        return new Period(wished.pickup(), nextOpen(wished.due()).orElse(wished.due()));
    }

    /**
     * From when on a thing can be fetched that day. Where one day serves a return and a pick-up, returns are made before
     * and pick-ups after the middle of it.
     */
    public Instant pickup(LocalDate day) {
        List<Opening> openings = openings(day);
        return at(day, rules.sameDay() ? turn(openings) : openings.getFirst().from());
    }

    /** Until when a thing must be brought back that day. */
    public Instant due(LocalDate day) {
        List<Opening> openings = openings(day);
        return at(day, rules.sameDay() ? turn(openings) : openings.getLast().to());
    }

    /**
     * Until when an offer made that day waits for an answer: until the door closes so many open days later, and not longer
     * than one can come for it.
     */
    public Instant answerBy(LocalDate day, int openDays, LocalDate pickup) {
        Instant last = closing(pickup);
        return day.plusDays(1)
                .datesUntil(day.plusDays(FAR))
                .filter(this::isOpen)
                .skip(openDays - 1L)
                .findFirst()
                .map(this::closing)
                .filter(end -> end.isBefore(last))
                .orElse(last);
    }

    private Instant closing(LocalDate day) {
        return at(day, openings(day).getLast().to());
    }

    /** A day of several openings has its pick-ups from the last of them on, and its returns until then. */
    private static LocalTime turn(List<Opening> openings) {
        return openings.size() == 1
                ? openings.getFirst().middle()
                : openings.getLast().from();
    }

    /** Whether one can come on both days, and the return lies after the pick-up. */
    public boolean serves(Period period) {
        return isOpen(period.pickup())
                && isOpen(period.due())
                && pickup(period.pickup()).isBefore(due(period.due()));
    }

    /** From the pick-up to the return of a period that it {@linkplain #serves serves}. */
    public Span loan(Period period) {
        return new Span(pickup(period.pickup()), due(period.due()));
    }

    /** The time during which nobody else can have the unit: the loan with its buffers, or its whole days. */
    public Span occupied(Period period) {
        return new Span(occupiedFrom(period.pickup()), occupiedUntil(period.due()));
    }

    /** From when on nobody else can have what is fetched that day. */
    public Instant occupiedFrom(LocalDate pickup) {
        Instant from = pickup(pickup).minus(buffer());
        Instant dayBegins = pickup.atStartOfDay(zone).toInstant();
        return rules.sameDay() || from.isBefore(dayBegins) ? from : dayBegins;
    }

    /** Until when nobody else can have what is brought back that day. */
    public Instant occupiedUntil(LocalDate due) {
        Instant until = due(due).plus(buffer());
        Instant dayEnds = due.plusDays(1).atStartOfDay(zone).toInstant();
        return rules.sameDay() || until.isAfter(dayEnds) ? until : dayEnds;
    }

    private Duration buffer() {
        return Duration.ofHours(rules.bufferHours());
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }
}
