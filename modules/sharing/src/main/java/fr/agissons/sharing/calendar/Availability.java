package fr.agissons.sharing.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When a model or a kit can be had. Everything that shows, promises or re-assigns asks here, so that no page says what
 * another refuses.
 *
 * @param table when the library is open, and its rules
 * @param pools the units of the model, or of each part of the kit
 * @param visits how many people come on the days that have any
 * @param now the instant it is asked
 */
public record Availability(Timetable table, List<Pool> pools, Map<LocalDate, Integer> visits, Instant now) {
    private static final int ALL = 100;

    public Availability {
        pools = List.copyOf(pools);
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
        int left = left(period);
        if (left >= quantity) {
            return Optional.empty();
        }
        boolean numbered = pools.stream().noneMatch(Pool::isCounted);
        if (numbered && quantity > Math.max(1, lent())) {
            return Optional.of(Hindrance.MORE_THAN_ALL);
        }
        return Optional.of(left == 0 ? Hindrance.TAKEN : Hindrance.FEWER);
    }

    private boolean isBusy(LocalDate day) {
        return visits.getOrDefault(day, 0) >= table.rules().maxVisits();
    }

    /** All units of all parts. */
    public List<UnitDiary> units() {
        return pools.stream().flatMap(pool -> pool.units().stream()).toList();
    }

    /** How many there are to lend, free or not. */
    public int lent() {
        return pools.stream().mapToInt(Pool::lent).min().orElse(0);
    }

    /** How many can be promised from a first to a last open day. */
    public int left(Period period) {
        return table.serves(period) ? left(table.occupied(period), period.pickup()) : 0;
    }

    /** What is kept back is for those who come on the first day one can come. */
    private int left(Span wanted, LocalDate pickup) {
        int share = pickup.isAfter(earliest()) ? table.rules().reservableShare() : ALL;
        return pools.stream().mapToInt(pool -> pool.left(wanted, share)).min().orElse(0);
    }

    /** The units that so many of them take from a first to a last open day, when there are enough. */
    public List<Pick> pick(Period period, int quantity) {
        Span wanted = table.occupied(period);
        return pools.stream()
                .flatMap(pool -> pool.pick(wanted, quantity).stream())
                .toList();
    }

    /** What the calendar says of that day; a loan promised for later takes nothing away before it begins. */
    public Day day(LocalDate date) {
        Instant begins = date.atStartOfDay(table.zone()).toInstant();
        Instant ends = date.plusDays(1).atStartOfDay(table.zone()).toInstant();
        boolean turns = table.rules().sameDay() && table.isOpen(date);
        Span wanted = new Span(turns ? table.pickup(date) : begins, ends);
        int free = left(wanted, date);
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
