package fr.agissons.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be typed about a site's life. */
class LifeOptionsTests {
    private static Optional<LifeOptions> read(String typed) {
        return LifeOptions.read(List.of(typed.split(" ")));
    }

    @Test
    void readsEachAct() {
        assertThat(read("suspend lille --reason Pause"))
                .contains(new LifeOptions("suspend", "lille", "", "Pause", "", Optional.empty()));
        assertThat(read("archive lille a.zip"))
                .contains(new LifeOptions("archive", "lille", "a.zip", "", "", Optional.empty()));
        assertThat(read("import a.zip --host lille.example"))
                .contains(new LifeOptions("import", "", "a.zip", "", "lille.example", Optional.empty()));
        assertThat(read("erase lille --days 0 --host lille.example --reason Fin"))
                .contains(new LifeOptions("erase", "lille", "", "Fin", "lille.example", Optional.of(0)));
        assertThat(read("certificates")).contains(new LifeOptions("certificates", "", "", "", "", Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "suspend lille",
                "suspend --reason Pause",
                "suspend lille roubaix --reason Pause",
                "resume lille --reason",
                "archive lille",
                "archive lille a.zip b.zip",
                "import",
                "import a.zip --reason Non",
                "erase lille --reason Fin",
                "erase lille --host lille.example",
                "erase lille --host lille.example --reason Fin --days -1",
                "erase lille --host lille.example --reason Fin --days bientôt",
                "erase lille --host lille.example --host roubaix.example --reason Fin",
                "keep lille --days 3 --reason Si"
            })
    void refusesWhatItWouldHaveToGuess(String typed) {
        assertThat(LifeOptions.concerns(List.of(typed.split(" ")))).isTrue();
        assertThat(read(typed)).isEmpty();
    }

    @Test
    void leavesOtherCommandsAlone() {
        assertThat(LifeOptions.concerns(List.of("create", "--insee", "92025"))).isFalse();
        assertThat(LifeOptions.concerns(List.of())).isFalse();
    }
}
