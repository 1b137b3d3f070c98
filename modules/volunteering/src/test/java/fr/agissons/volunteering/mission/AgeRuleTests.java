package fr.agissons.volunteering.mission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeRuleTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "2010-11-23, false", // 15 years and 364 days
        "2010-11-22, true", // the birthday itself
        "2010-11-21, true"
    })
    void countsTheDayOfTheBirthday(LocalDate birth, boolean admitted) {
        assertThat(AgeRule.of(null, true, 16).admits(birth, DAY)).isEqualTo(admitted);
    }

    @ParameterizedTest
    @CsvSource({
        "false, , 16, 18",
        "true, , 16, 16",
        "true, , 15, 15",
        "true, , 18, 18",
        "true, 16, 16, 16",
        "true, 16, 17, 17",
        "true, 17, 16, 17",
        "false, 16, 15, 18",
        "false, 21, 16, 21"
    })
    void asksForTheGreaterOfTheTownsAgeAndTheAssociations(
            boolean openToMinors, @Nullable Integer minAge, int minorsFrom, int age) {
        assertThat(AgeRule.of(minAge, openToMinors, minorsFrom).minimum()).isEqualTo(age);
    }

    @Test
    void reachesAnAgeOnTheFirstOfMarchWhenBornOnALeapDay() {
        LocalDate leapDay = LocalDate.of(2008, 2, 29);

        assertThat(AgeRule.of(null, false, 16).admits(leapDay, LocalDate.of(2026, 2, 28)))
                .isFalse();
        assertThat(AgeRule.of(null, false, 16).admits(leapDay, LocalDate.of(2026, 3, 1)))
                .isTrue();
    }
}
