package fr.agissons.devservices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RunOptionsTests {
    @Test
    void readWhatWasAskedFor() {
        assertThat(RunOptions.parse("--root", "/srv/agissons", "--fresh", "--port", "9080", "--tenants", "2000"))
                .isEqualTo(new RunOptions(Path.of("/srv/agissons"), true, new Ports(9080), 2000));
    }

    @Test
    void keepDataAndUseTheUsualPortWhenNothingIsAsked() {
        assertThat(RunOptions.parse())
                .extracting(RunOptions::fresh, RunOptions::ports, RunOptions::tenants)
                .containsExactly(false, new Ports(8080), 0);
    }

    @Test
    void sayWhatTheyDoNotUnderstand() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> RunOptions.parse("--prot", "9080"))
                .withMessageContaining("--prot");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> RunOptions.parse("--port"))
                .withMessageContaining("--port");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> RunOptions.parse("--tenants", "beaucoup"))
                .withMessageContaining("beaucoup");
    }
}
