package fr.agissons.volunteering.mission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SlotPlanTests {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private static SlotPlan plan(String day, String from, String to, Repeat repeat, @Nullable String until) {
        return new SlotPlan(
                LocalDate.parse(day),
                LocalTime.parse(from),
                LocalTime.parse(to),
                5,
                repeat,
                until == null ? null : LocalDate.parse(until));
    }

    @Test
    void repeatsEveryWeekToTheLastDayIncluded() {
        List<SlotTime> times = plan("2026-12-01", "18:00", "20:00", Repeat.WEEKLY, "2026-12-22")
                .times(PARIS);

        assertThat(times).hasSize(4);
        assertThat(times.getLast().start()).isEqualTo(Instant.parse("2026-12-22T17:00:00Z"));
        assertThat(times).allMatch(SlotTime::evening).noneMatch(SlotTime::weekend);
    }

    @Test
    void takesTheLastDayOfAShortMonthAndComesBackToTheDay() {
        List<SlotTime> times = plan("2026-12-31", "10:00", "12:00", Repeat.MONTHLY, "2027-03-31")
                .times(PARIS);

        assertThat(times.stream().map(time -> LocalDate.ofInstant(time.start(), PARIS)))
                .containsExactly(
                        LocalDate.of(2026, 12, 31),
                        LocalDate.of(2027, 1, 31),
                        LocalDate.of(2027, 2, 28),
                        LocalDate.of(2027, 3, 31));
    }

    @Test
    void crossesMidnightWhenItEndsEarlierThanItBegins() {
        SlotTime night = plan("2026-12-31", "22:00", "02:00", Repeat.ONCE, null)
                .times(PARIS)
                .getFirst();

        assertThat(Duration.between(night.start(), night.end())).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void keepsClockTimesWhenClocksChange() {
        List<SlotTime> times = plan("2027-03-21", "09:00", "11:00", Repeat.WEEKLY, "2027-03-28")
                .times(PARIS);

        assertThat(times.get(0).start()).isEqualTo(Instant.parse("2027-03-21T08:00:00Z"));
        assertThat(times.get(1).start()).isEqualTo(Instant.parse("2027-03-28T07:00:00Z"));
    }

    @Test
    void refusesASlotThatAMissingHourLeavesEmpty() {
        // On 28 March 2027 the clocks go from 2:00 to 3:00.
        assertThat(plan("2027-03-28", "02:00", "03:00", Repeat.ONCE, null).fault(NOW, PARIS))
                .contains(SlotPlan.Fault.EMPTY);
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(plan("2026-12-01", "10:00", "10:00", Repeat.ONCE, null).fault(NOW, PARIS))
                .contains(SlotPlan.Fault.EMPTY);
        assertThat(plan("2026-11-22", "10:59", "12:00", Repeat.ONCE, null).fault(NOW, PARIS))
                .contains(SlotPlan.Fault.PAST);
        assertThat(plan("2026-11-22", "11:01", "12:00", Repeat.ONCE, null).fault(NOW, PARIS))
                .isEmpty();
        assertThat(plan("2026-12-01", "10:00", "12:00", Repeat.WEEKLY, null).fault(NOW, PARIS))
                .contains(SlotPlan.Fault.UNTIL_MISSING);
        assertThat(plan("2026-12-01", "10:00", "12:00", Repeat.WEEKLY, "2026-11-30")
                        .fault(NOW, PARIS))
                .contains(SlotPlan.Fault.UNTIL_EARLIER);
        assertThat(plan("2026-12-01", "10:00", "12:00", Repeat.WEEKLY, "2027-12-01")
                        .fault(NOW, PARIS))
                .isEmpty();
        assertThat(plan("2026-12-01", "10:00", "12:00", Repeat.WEEKLY, "2027-12-02")
                        .fault(NOW, PARIS))
                .contains(SlotPlan.Fault.TOO_LONG);
    }

    @Test
    void refusesAMissionOfNoPlace() {
        SlotPlan none =
                new SlotPlan(LocalDate.of(2026, 12, 1), LocalTime.of(10, 0), LocalTime.of(12, 0), 0, Repeat.ONCE, null);

        assertThat(none.fault(NOW, PARIS)).contains(SlotPlan.Fault.NO_PLACE);
    }
}
