package fr.agissons.sharing.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A home without hours is a library like the others to the calendar. */
class ByAppointmentTests {
    private static final Timetable HOME = new Timetable(
            WeeklyHours.read(WeeklyHours.byAppointment().toString()),
            List.of(),
            ZoneId.of("Europe/Paris"),
            new LoanRules(0, 7, 90, 0, false, 1000));

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-28", "2026-10-24", "2026-12-24", "2028-02-28"})
    void servesAnyTwoDaysAlsoOverAChangeOfTheClocks(LocalDate pickup) {
        Period period = new Period(pickup, pickup.plusDays(2));

        assertThat(HOME.serves(period)).isTrue();
        assertThat(HOME.broughtBackOpen(period)).isEqualTo(period);
        Span occupied = HOME.occupied(period);
        assertThat(Duration.between(occupied.from(), occupied.until()))
                .isBetween(Duration.ofHours(71), Duration.ofHours(73));
        assertThat(HOME.occupied(new Period(
                                period.due().plusDays(1), period.due().plusDays(1)))
                        .from())
                .isEqualTo(occupied.until());
    }
}
