package fr.agissons.sharing.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AvailabilityTests {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final WeeklyHours MORNINGS = new WeeklyHours(Arrays.stream(DayOfWeek.values())
            .collect(Collectors.toMap(
                    Function.identity(), day -> List.of(new Opening(LocalTime.of(10, 0), LocalTime.of(12, 30))))));

    private static Timetable table(LoanRules rules, ClosedDays... closed) {
        return new Timetable(MORNINGS, List.of(closed), PARIS, rules);
    }

    private static LoanRules rules(int buffer, boolean sameDay) {
        return new LoanRules(0, 21, 90, buffer, sameDay, 20);
    }

    private static Availability of(Timetable table, UnitDiary... units) {
        return new Availability(table, List.of(pool(units)), Map.of(), NOW);
    }

    private static Pool pool(UnitDiary... units) {
        return new Pool(UUID.randomUUID(), 1, List.of(units));
    }

    private static UnitDiary unit(Span... taken) {
        return new UnitDiary(UUID.randomUUID(), true, List.of(taken));
    }

    private static Period days(int from, int to) {
        return new Period(TODAY.plusDays(from), TODAY.plusDays(to));
    }

    @Test
    void letsTheNextComeOnTheDayOfTheReturnOnlyWhereTheLibrarySaysSo() {
        Timetable turns = table(rules(0, true));
        Timetable rests = table(rules(0, false));

        assertThat(of(turns, unit(turns.occupied(days(1, 3)))).hindrance(days(3, 5), 1))
                .isEmpty();
        assertThat(of(rests, unit(rests.occupied(days(1, 3)))).hindrance(days(3, 5), 1))
                .contains(Hindrance.TAKEN);
        assertThat(of(rests, unit(rests.occupied(days(1, 3)))).hindrance(days(4, 5), 1))
                .isEmpty();
    }

    @Test
    void hasTheReturnBeforeAndThePickUpAfterTheSameMoment() {
        Timetable turns = table(rules(0, true));

        assertThat(turns.due(TODAY)).isEqualTo(turns.pickup(TODAY)).isEqualTo(Instant.parse("2026-11-23T10:15:00Z"));
        assertThat(turns.serves(days(0, 0))).isFalse();
        assertThat(table(rules(0, false)).serves(days(0, 0))).isTrue();
    }

    @Test
    void keepsTheBufferFreeEvenWhereItIsLargerThanTheGap() {
        Timetable table = table(rules(30, true));

        assertThat(of(table, unit(table.occupied(days(1, 3)))).hindrance(days(4, 5), 1))
                .contains(Hindrance.TAKEN);
        assertThat(of(table, unit(table.occupied(days(1, 3)))).hindrance(days(6, 8), 1))
                .isEmpty();
    }

    @Test
    void countsUnitsAgainstTheQuantity() {
        Timetable table = table(rules(0, false));
        Availability three = of(table, unit(), unit(table.occupied(days(1, 9))), unit());

        assertThat(three.hindrance(days(2, 3), 2)).isEmpty();
        assertThat(three.hindrance(days(2, 3), 3)).contains(Hindrance.FEWER);
        assertThat(three.hindrance(days(2, 3), 4)).contains(Hindrance.MORE_THAN_ALL);
        assertThat(three.day(TODAY.plusDays(2)).free()).isEqualTo(2);
        assertThat(three.day(TODAY.plusDays(10)).free()).isEqualTo(3);
    }

    @Test
    void knowsNoEndOfWhatShouldHaveComeBack() {
        Timetable table = table(rules(0, false));
        UnitDiary overdue = unit(new Span(NOW.minus(Duration.ofDays(9)), Span.SOME_DAY));

        assertThat(of(table, overdue).hindrance(days(60, 62), 1)).contains(Hindrance.TAKEN);
        assertThat(of(table, overdue, unit()).hindrance(days(60, 62), 1)).isEmpty();
    }

    @Test
    void takesNothingAwayFromTodayForALoanOfNextWeek() {
        Timetable table = table(rules(0, false));

        assertThat(of(table, unit(table.occupied(days(7, 9)))).day(TODAY).state())
                .isEqualTo(Day.State.FREE);
    }

    @Test
    void movesTheReturnToTheNextOpenDay() {
        Timetable table = table(rules(0, false), new ClosedDays(TODAY.plusDays(3), TODAY.plusDays(5)));

        assertThat(table.broughtBackOpen(days(1, 3))).isEqualTo(days(1, 6));
        assertThat(of(table, unit(table.occupied(days(6, 8)))).hindrance(days(1, 3), 1))
                .contains(Hindrance.TAKEN);
        assertThat(of(table, unit()).hindrance(days(4, 7), 1)).contains(Hindrance.PICKUP_CLOSED);
    }

    @Test
    void saysWhichRuleStandsInTheWay() {
        Timetable table = new Timetable(MORNINGS, List.of(), PARIS, new LoanRules(2, 7, 30, 0, false, 1));
        Availability calendar = new Availability(table, List.of(pool(unit())), Map.of(TODAY.plusDays(4), 1), NOW);

        assertThat(calendar.hindrance(days(5, 3), 1)).contains(Hindrance.BACKWARDS);
        assertThat(calendar.hindrance(days(-1, 3), 1)).contains(Hindrance.PAST);
        assertThat(calendar.hindrance(days(1, 3), 1)).contains(Hindrance.TOO_SOON);
        assertThat(calendar.hindrance(days(31, 33), 1)).contains(Hindrance.TOO_FAR);
        assertThat(calendar.hindrance(days(2, 10), 1)).contains(Hindrance.TOO_LONG);
        assertThat(calendar.hindrance(days(3, 4), 1)).contains(Hindrance.BUSY_DAY);
        assertThat(calendar.hindrance(days(2, 9), 1)).isEmpty();
    }

    @Test
    void opensOnNoDayWhenItNeverOpens() {
        Timetable never = new Timetable(WeeklyHours.never(), List.of(), PARIS, LoanRules.USUAL);

        assertThat(never.nextOpen(TODAY)).isEmpty();
        assertThat(of(never, unit()).hindrance(days(3, 4), 1)).contains(Hindrance.PICKUP_CLOSED);
    }

    @Test
    void waitsForAnAnswerUntilTheEndOfTheNextOpenDayButNotPastThePickUp() {
        Timetable table = table(rules(0, false), new ClosedDays(TODAY.plusDays(1), TODAY.plusDays(2)));

        assertThat(table.answerBy(TODAY, 1, TODAY.plusDays(9))).isEqualTo(Instant.parse("2026-11-26T11:30:00Z"));
        assertThat(table.answerBy(TODAY, 2, TODAY.plusDays(9))).isEqualTo(Instant.parse("2026-11-27T11:30:00Z"));
        assertThat(table.answerBy(TODAY, 7, TODAY.plusDays(4))).isEqualTo(Instant.parse("2026-11-27T11:30:00Z"));
        assertThat(table.answerBy(TODAY, 1, TODAY)).isEqualTo(Instant.parse("2026-11-23T11:30:00Z"));
    }

    @Test
    void hasAsManyKitsAsItsScarcestPartAllows() {
        Timetable table = table(rules(0, false));
        Span taken = table.occupied(days(2, 3));
        Pool speakers = new Pool(UUID.randomUUID(), 2, List.of(unit(), unit(), unit(), unit(taken), unit()));
        Pool mixers = new Pool(UUID.randomUUID(), 1, List.of(unit(), unit(taken)));
        Availability kit = new Availability(table, List.of(speakers, mixers), Map.of(), NOW);

        assertThat(kit.lent()).isEqualTo(2);
        assertThat(kit.left(days(2, 3))).isEqualTo(1);
        assertThat(kit.left(days(5, 6))).isEqualTo(2);
        assertThat(kit.day(TODAY.plusDays(2)).free()).isEqualTo(1);
        assertThat(kit.pick(days(5, 6), 2)).hasSize(6).doesNotHaveDuplicates();
        assertThat(kit.hindrance(days(2, 3), 2)).contains(Hindrance.FEWER);
    }

    @Test
    void keepsAShareForThoseWhoComeOnTheFirstDay() {
        Timetable table = table(new LoanRules(0, 21, 90, 0, false, 20, 50));
        Availability four = of(table, unit(), unit(), unit(), unit());
        Availability one = of(table, unit());

        assertThat(four.left(days(0, 3))).isEqualTo(4);
        assertThat(four.left(days(1, 3))).isEqualTo(2);
        assertThat(four.hindrance(days(1, 3), 3)).contains(Hindrance.FEWER);
        assertThat(one.left(days(1, 3))).as("the only one can be promised").isEqualTo(1);
    }

    @Test
    void isOnTheTownsClocksOverseas() {
        ZoneId reunion = ZoneId.of("Indian/Reunion");
        Timetable there = new Timetable(MORNINGS, List.of(), reunion, rules(0, false));
        Availability calendar =
                new Availability(there, List.of(pool(unit())), Map.of(), Instant.parse("2026-11-23T20:30:00Z"));

        assertThat(calendar.earliest()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(there.pickup(TODAY)).isEqualTo(Instant.parse("2026-11-23T06:00:00Z"));
    }

    @Test
    void readsTheHoursPeopleType() {
        assertThat(WeeklyHours.typed("10:00-12:30, 14h-18h30"))
                .hasValueSatisfying(openings -> assertThat(openings)
                        .extracting(Opening::toString)
                        .containsExactly("10:00-12:30", "14:00-18:30"));
        assertThat(WeeklyHours.typed("14:00 - 18:00")).isPresent();
        assertThat(WeeklyHours.typed("")).contains(List.of());
        assertThat(WeeklyHours.typed("18:00-14:00")).isEmpty();
        assertThat(WeeklyHours.typed("10:00-12:00 11:00-13:00")).isEmpty();
        assertThat(WeeklyHours.typed("le matin")).isEmpty();
        assertThat(WeeklyHours.typed("25:00-26:00")).isEmpty();
    }

    @Test
    void keepsHoursAsOneLine() {
        String line = "WED 10:00-12:30,14:00-18:00;SAT 10:00-12:00";

        assertThat(WeeklyHours.read(line)).hasToString(line);
        assertThat(WeeklyHours.read("")).isEqualTo(WeeklyHours.never());
    }
}
