package fr.agissons.participatorybudget.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which phase it is, read off the clock: days begin and end at midnight in the town. */
class PhasesTests {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static Instant day(String day) {
        return LocalDate.parse(day).atStartOfDay(PARIS).toInstant();
    }

    private static Phases voting(@Nullable String opens, @Nullable String closes) {
        return new Phases(
                null, null, null, opens == null ? null : day(opens), closes == null ? null : day(closes), null);
    }

    @ParameterizedTest
    @CsvSource({
        // The night clocks go forward, the night they go back, New Year's Eve, and a plain one.
        "2026-03-29, 2026-03-30, 23",
        "2026-10-25, 2026-10-26, 25",
        "2026-12-31, 2027-01-01, 24",
        "2026-06-10, 2026-06-11, 24"
    })
    void lastsFromMidnightToMidnightInTheTown(String opens, String closes, int hours) {
        Phases phases = voting(opens, closes);
        Instant last = day(closes).minusNanos(1000);

        assertThat(Duration.between(day(opens), phases.end(Phase.VOTE).orElseThrow()))
                .hasHours(hours);
        assertThat(phases.at(day(opens).minusNanos(1000))).isEmpty();
        assertThat(phases.at(day(opens))).hasValue(Phase.VOTE);
        assertThat(phases.at(last)).hasValue(Phase.VOTE);
        assertThat(last.atZone(PARIS).toLocalTime()).hasToString("23:59:59.999999");
        assertThat(phases.at(day(closes))).hasValue(Phase.RESULT);
    }

    @Test
    void knowsTheInstantOfAnHourThatComesTwice() {
        Instant first =
                LocalDate.parse("2026-10-25").atTime(2, 30).atZone(PARIS).toInstant();
        Phases phases = new Phases(null, null, null, day("2026-10-20"), first, null);

        assertThat(phases.at(first.minusSeconds(1))).hasValue(Phase.VOTE);
        assertThat(phases.at(first)).hasValue(Phase.RESULT);
        assertThat(phases.at(first.plus(Duration.ofHours(1))))
                .as("half past two for the second time")
                .hasValue(Phase.RESULT);
    }

    @Test
    void skipsPhasesThatAreLeftOut() {
        Phases phases =
                new Phases(day("2026-01-10"), null, day("2026-03-01"), day("2026-05-01"), day("2026-05-15"), null);

        assertThat(phases.all()).containsExactly(Phase.IDEAS, Phase.STUDY, Phase.VOTE, Phase.RESULT);
        assertThat(phases.end(Phase.IDEAS)).hasValue(day("2026-03-01"));
        assertThat(phases.end(Phase.RESULT)).isEmpty();
        assertThat(phases.at(day("2030-01-01"))).hasValue(Phase.RESULT);
        assertThat(phases.next(day("2026-02-01"))).hasValue(Phase.STUDY);
        assertThat(phases.outOfOrder()).isEmpty();
        assertThat(Phases.NONE.at(day("2026-01-01"))).isEmpty();
        assertThat(Phases.NONE.isComplete()).isFalse();
    }

    @Test
    void saysWhichPhaseComesTooEarly() {
        Phases phases = new Phases(day("2026-05-10"), null, null, day("2026-05-10"), day("2026-05-20"), null);

        assertThat(phases.outOfOrder()).hasValue(Phase.VOTE);
    }

    @Test
    void hasBehindItWhatIsOver() {
        Phases phases =
                new Phases(day("2026-01-10"), null, day("2026-03-01"), day("2026-05-01"), day("2026-05-15"), null);

        Phases behind = phases.behind(day("2026-03-01"));

        assertThat(behind.start(Phase.IDEAS)).hasValue(day("2026-01-10"));
        assertThat(behind.start(Phase.STUDY))
                .as("it has begun, and is not over")
                .isEmpty();
    }
}
