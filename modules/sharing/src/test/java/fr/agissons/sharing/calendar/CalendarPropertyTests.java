package fr.agissons.sharing.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any library in any time zone, filled wish by wish around the nights in which clocks change. */
class CalendarPropertyTests {
    /** The nights of both changes of 2027 in Paris lie within reach of these days, and those of other zones beside them. */
    private static final List<LocalDate> TODAYS = List.of(LocalDate.of(2027, 3, 15), LocalDate.of(2027, 10, 18));

    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Paris"),
            ZoneId.of("Indian/Reunion"),
            ZoneId.of("America/Cayenne"),
            ZoneId.of("America/Miquelon"),
            ZoneId.of("Pacific/Noumea"),
            ZoneId.of("Pacific/Marquesas"));

    record Wished(int pickup, int lasting) {}

    record Case(Timetable table, LocalDate today, int units, List<Wished> wishes) {
        Instant now() {
            return today.atTime(8, 0).atZone(table.zone()).toInstant();
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<LoanRules> rules = Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(1, 21),
                        Arbitraries.integers().between(5, 60),
                        Arbitraries.of(0, 0, 1, 5, 24, 50),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 4))
                .as(LoanRules::new);
        Arbitrary<WeeklyHours> hours = Arbitraries.integers()
                .between(0, 3)
                .list()
                .ofSize(DayOfWeek.values().length)
                .map(CalendarPropertyTests::week);
        Arbitrary<List<ClosedDays>> closed = Combinators.combine(
                        Arbitraries.of(TODAYS),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 9))
                .as((day, from, lasting) -> new ClosedDays(day.plusDays(from), day.plusDays(from + (long) lasting)))
                .list()
                .ofMaxSize(3);
        Arbitrary<List<Wished>> wishes = Combinators.combine(
                        Arbitraries.integers().between(-2, 50),
                        Arbitraries.integers().between(-1, 25))
                .as(Wished::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(30);
        return Combinators.combine(
                        rules,
                        hours,
                        closed,
                        Arbitraries.of(ZONES),
                        Arbitraries.of(TODAYS),
                        Arbitraries.integers().between(1, 3),
                        wishes)
                .as((rule, week, shut, zone, today, units, wanted) ->
                        new Case(new Timetable(week, shut, zone, rule), today, units, wanted));
    }

    private static WeeklyHours week(List<Integer> kinds) {
        Map<DayOfWeek, List<Opening>> days = new EnumMap<>(DayOfWeek.class);
        for (int day = 0; day < kinds.size(); day++) {
            days.put(
                    DayOfWeek.of(day + 1),
                    switch (kinds.get(day)) {
                        case 0 -> List.of();
                        case 1 -> List.of(new Opening(LocalTime.of(0, 0), LocalTime.of(23, 59)));
                        case 2 -> List.of(new Opening(LocalTime.of(1, 30), LocalTime.of(3, 30)));
                        default ->
                            List.of(
                                    new Opening(LocalTime.of(9, 0), LocalTime.of(12, 0)),
                                    new Opening(LocalTime.of(14, 0), LocalTime.of(19, 0)));
                    });
        }
        return new WeeklyHours(days);
    }

    /** Promises what can be promised, as the engine does, and keeps who has which unit when. */
    private static List<List<Period>> fill(Case one) {
        List<List<Period>> promised = new ArrayList<>();
        for (int unit = 0; unit < one.units(); unit++) {
            promised.add(new ArrayList<>());
        }
        List<UUID> names = promised.stream().map(unit -> UUID.randomUUID()).toList();
        for (Wished wished : one.wishes()) {
            LocalDate pickup = one.today().plusDays(wished.pickup());
            Period period = new Period(pickup, pickup.plusDays(wished.lasting()));
            Availability calendar = calendar(one, promised, names);
            if (calendar.hindrance(period, 1).isEmpty()) {
                Period kept = one.table().broughtBackOpen(period);
                promised.get(names.indexOf(calendar.pick(kept, 1).getFirst().unit()))
                        .add(kept);
            }
        }
        return promised;
    }

    private static Availability calendar(Case one, List<List<Period>> promised, List<UUID> names) {
        List<UnitDiary> diaries = new ArrayList<>();
        Map<LocalDate, Integer> visits = new java.util.HashMap<>();
        for (int unit = 0; unit < promised.size(); unit++) {
            List<Period> loans = promised.get(unit);
            diaries.add(new UnitDiary(
                    names.get(unit),
                    true,
                    loans.stream().map(one.table()::occupied).toList()));
            loans.forEach(loan -> {
                visits.merge(loan.pickup(), 1, Integer::sum);
                visits.merge(loan.due(), 1, Integer::sum);
            });
        }
        return new Availability(one.table(), List.of(new Pool(new UUID(0, 1), 1, diaries)), visits, one.now());
    }

    @Property(tries = 400)
    void nobodyEverHasWhatSomebodyElseHas(@ForAll("cases") Case one) {
        Timetable table = one.table();
        for (List<Period> unit : fill(one)) {
            for (Period mine : unit) {
                for (Period other : unit) {
                    if (mine != other) {
                        assertThat(table.loan(mine).overlaps(table.loan(other))).isFalse();
                        if (!table.rules().sameDay()) {
                            assertThat(mine.pickup().isAfter(other.due())
                                            || other.pickup().isAfter(mine.due()))
                                    .as("no two loans meet on one day: %s %s", mine, other)
                                    .isTrue();
                        }
                    }
                }
            }
        }
    }

    @Property(tries = 400)
    void theBufferStaysFreeOnRealClocks(@ForAll("cases") Case one) {
        Timetable table = one.table();
        Duration gap = Duration.ofHours(2L * table.rules().bufferHours());
        for (List<Period> unit : fill(one)) {
            List<Span> loans = unit.stream()
                    .map(table::loan)
                    .sorted(java.util.Comparator.comparing(Span::from))
                    .toList();
            for (int i = 1; i < loans.size(); i++) {
                assertThat(Duration.between(
                                loans.get(i - 1).until(), loans.get(i).from()))
                        .isGreaterThanOrEqualTo(gap);
            }
        }
    }

    @Property(tries = 400)
    void whatIsPromisedKeepsTheRules(@ForAll("cases") Case one) {
        Timetable table = one.table();
        LoanRules rules = table.rules();
        Map<LocalDate, Integer> visits = new java.util.HashMap<>();
        for (List<Period> unit : fill(one)) {
            for (Period loan : unit) {
                assertThat(table.isOpen(loan.pickup())).isTrue();
                assertThat(table.isOpen(loan.due())).isTrue();
                assertThat(table.loan(loan).from()).isBefore(table.loan(loan).until());
                assertThat(loan.pickup())
                        .isBetween(
                                one.today().plusDays(rules.leadDays()),
                                one.today().plusDays(rules.horizonDays()));
                visits.merge(loan.pickup(), 1, Integer::sum);
                visits.merge(loan.due(), 1, Integer::sum);
            }
        }
        // A loan of one day brings one person twice.
        assertThat(visits.values()).allMatch(many -> many <= rules.maxVisits() + 1);
    }

    @Property(tries = 200)
    void theCalendarOffersNoDayOnWhichNothingCanBeFetched(@ForAll("cases") Case one) {
        Availability calendar = calendar(
                one,
                fill(one),
                java.util.stream.IntStream.range(0, one.units())
                        .mapToObj(unit -> UUID.randomUUID())
                        .toList());
        for (Day day : calendar.days(one.today(), one.today().plusDays(70))) {
            if (day.state() == Day.State.FREE) {
                assertThat(calendar.table().isOpen(day.date())).isTrue();
                assertThat(day.free()).isPositive();
                assertThat(day.date()).isBetween(calendar.earliest(), calendar.latest());
            }
        }
    }
}
