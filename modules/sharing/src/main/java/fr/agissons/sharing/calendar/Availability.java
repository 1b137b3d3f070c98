package fr.agissons.sharing.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When units of a model can be had. Everything that shows, promises or re-assigns asks here, so that no page says what
 * another refuses.
 *
 * @param table when the library is open, and its rules
 * @param units the units of the model
 * @param visits how many people come on the days that have any
 * @param now the instant it is asked
 */
public record Availability(Timetable table, List<UnitDiary> units, Map<LocalDate, Integer> visits, Instant now) {
    public Availability {
        units = List.copyOf(units);
        visits = Map.copyOf(visits);
    }

    /** The town's date when it is asked. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, table.zone());
    }

    /** The first day something can be fetched: not today when the door has closed for today. */
    public LocalDate earliest() {
        LocalDate first = today().plusDays(table.rules().leadDays());
        boolean over = first.equals(today())
                && table.isOpen(first)
                && !table.due(first).isAfter(now);
        return over ? first.plusDays(1) : first;
    }

    /** The last day something can be promised for. */
    public LocalDate latest() {
        return today().plusDays(table.rules().horizonDays());
    }

    /** Why so many units cannot be had for that time, if so; a closed last day moves to the next open one. */
    public Optional<Hindrance> hindrance(Period wished, int quantity) {
        if (wished.due().isBefore(wished.pickup())) {
            return Optional.of(Hindrance.BACKWARDS);
        }
        if (wished.pickup().isBefore(today())) {
            return Optional.of(Hindrance.PAST);
        }
        if (wished.pickup().isBefore(earliest())) {
            return Optional.of(Hindrance.TOO_SOON);
        }
        if (wished.pickup().isAfter(latest())) {
            return Optional.of(Hindrance.TOO_FAR);
        }
        if (!table.isOpen(wished.pickup())) {
            return Optional.of(Hindrance.PICKUP_CLOSED);
        }
        if (wished.days() > table.rules().maxDays()) {
            return Optional.of(Hindrance.TOO_LONG);
        }
        Period period = table.broughtBackOpen(wished);
        if (!table.serves(period)) {
            return Optional.of(table.nextOpen(wished.due()).isEmpty() ? Hindrance.NEVER_OPEN : Hindrance.BACKWARDS);
        }
        if (isBusy(period.pickup()) || isBusy(period.due())) {
            return Optional.of(Hindrance.BUSY_DAY);
        }
        return free(period).size() < quantity ? Optional.of(Hindrance.TAKEN) : Optional.empty();
    }

    private boolean isBusy(LocalDate day) {
        return visits.getOrDefault(day, 0) >= table.rules().maxVisits();
    }

    /** The units that can be had from a first to a last open day, in the order they came. */
    public List<UnitDiary> free(Period period) {
        Span wanted = table.occupied(period);
        return units.stream().filter(unit -> unit.isFree(wanted)).toList();
    }

    /** What the calendar says of that day; a loan promised for later takes nothing away before it begins. */
    public Day day(LocalDate date) {
        Instant begins = date.atStartOfDay(table.zone()).toInstant();
        Instant ends = date.plusDays(1).atStartOfDay(table.zone()).toInstant();
        boolean turns = table.rules().sameDay() && table.isOpen(date);
        Span wanted = new Span(turns ? table.pickup(date) : begins, ends);
        int free = (int) units.stream().filter(unit -> unit.isFree(wanted)).count();
        return new Day(date, state(date, free), free);
    }

    private Day.State state(LocalDate date, int free) {
        if (date.isBefore(earliest()) || date.isAfter(latest())) {
            return Day.State.OUTSIDE;
        }
        if (!table.isOpen(date)) {
            return Day.State.CLOSED;
        }
        return free == 0 || isBusy(date) ? Day.State.TAKEN : Day.State.FREE;
    }

    /** The calendar from one day to another, both included. */
    public List<Day> days(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).map(this::day).toList();
    }
}
