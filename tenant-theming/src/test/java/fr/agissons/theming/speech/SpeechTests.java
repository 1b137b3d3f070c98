package fr.agissons.theming.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class SpeechTests {
    private static final LocalDateTime MORNING = LocalDateTime.of(2026, 3, 14, 9, 30);

    @Test
    void saysAFrenchDateAndTimeInFull() {
        assertThat(Speech.FRENCH.dateTime(MORNING, 2026)).isEqualTo("samedi 14 mars à 9\u00a0h\u00a030");
        assertThat(Speech.FRENCH.dateTime(LocalDateTime.of(2026, 3, 1, 14, 0), 2025))
                .isEqualTo("dimanche 1er mars 2026 à 14\u00a0h");
    }

    @Test
    void saysAnEnglishDateAndTimeInFull() {
        assertThat(Speech.ENGLISH.dateTime(MORNING, 2026)).isEqualTo("Saturday 14 March at 9:30\u00a0am");
        assertThat(Speech.ENGLISH.time(MORNING.withHour(0).withMinute(5).toLocalTime()))
                .isEqualTo("12:05\u00a0am");
    }

    @Test
    void saysWhatRangesShareOnce() {
        LocalDate day = MORNING.toLocalDate();
        assertThat(Speech.FRENCH.range(day, day.plusDays(2), 2026)).isEqualTo("du 14 au 16 mars");
        assertThat(Speech.FRENCH.range(day, day.plusMonths(1), 2026)).isEqualTo("du 14 mars au 14 avril");
        assertThat(Speech.FRENCH.range(day, day.plusYears(1), 2026)).isEqualTo("du 14 mars 2026 au 14 mars 2027");
        assertThat(Speech.FRENCH.range(MORNING, MORNING.plusHours(2), 2026))
                .isEqualTo("samedi 14 mars de 9\u00a0h\u00a030 à 11\u00a0h\u00a030");
    }

    @Test
    void writesAmountsWithCentsOnlyWhenThereAreSome() {
        assertThat(Speech.FRENCH.money(1_250_000)).isEqualTo("12\u202f500\u00a0€");
        assertThat(Speech.FRENCH.money(-105)).isEqualTo("-1,05\u00a0€");
        assertThat(Speech.FRENCH.money(-5)).isEqualTo("-0,05\u00a0€");
        assertThat(Speech.ENGLISH.money(1_250_050)).isEqualTo("€12,500.50");
        assertThat(Speech.ENGLISH.money(-100)).isEqualTo("-€1");
    }

    @Test
    void groupsDigitsByThree() {
        assertThat(Speech.FRENCH.number(999)).isEqualTo("999");
        assertThat(Speech.FRENCH.number(-1_234_567)).isEqualTo("-1\u202f234\u202f567");
        assertThat(Speech.ENGLISH.number(100_000)).isEqualTo("100,000");
        assertThat(Speech.FRENCH.decimal(-0.25)).isEqualTo("-0,2");
    }

    @Test
    void roundsDistancesToWhatIsWorthSaying() {
        assertThat(Speech.FRENCH.distance(0.01)).isEqualTo("50\u00a0m");
        assertThat(Speech.FRENCH.distance(0.35)).isEqualTo("350\u00a0m");
        assertThat(Speech.FRENCH.distance(0.97)).isEqualTo("1\u00a0km");
        assertThat(Speech.FRENCH.distance(1.24)).isEqualTo("1,2\u00a0km");
        assertThat(Speech.FRENCH.distance(1240.4)).isEqualTo("1\u202f240\u00a0km");
    }
}
