package fr.agissons.participatorybudget.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** When people are reminded of a ballot, by the town's own hours. */
class ReminderHoursTests {
    @Test
    void keepsTheTwoRemindersApartByTheTownsOwnHours() {
        ZoneId paris = ZoneId.of("Europe/Paris");
        ZonedDateTime closes = ZonedDateTime.of(2026, 11, 30, 0, 0, 0, 0, paris);
        assertThat(Reminder.at(closes.minusDays(10).withHour(17), closes).orElseThrow())
                .isEqualTo(new Reminder.Call(Reminder.FIRST, LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 20)));
        assertThat(Reminder.at(closes.minusHours(60), closes))
                .as("too near to both")
                .isEmpty();
        assertThat(Reminder.at(closes.minusHours(48), closes)).as("at night").isEmpty();
        assertThat(Reminder.at(closes.minusHours(40), closes).orElseThrow().which())
                .isEqualTo(Reminder.LAST);
        assertThat(Reminder.at(closes.plusHours(9), closes)).isEmpty();
    }
}
