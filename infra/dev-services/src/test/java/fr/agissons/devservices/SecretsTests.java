package fr.agissons.devservices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTests {
    @TempDir
    private Path folder;

    @Test
    void areDrawnOnceAndReadByTheirOwnerOnly() throws Exception {
        var home = new Home(folder);
        String drawn = new Secrets(home).of("database");
        assertThat(drawn).hasSizeGreaterThanOrEqualTo(32);
        assertThat(new Secrets(home).of("database")).isEqualTo(drawn);
        assertThat(new Secrets(home).of("mail")).isNotEqualTo(drawn);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.at("secrets", "database"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aSecondRunOnTheSameDataIsRefused() throws Exception {
        var home = new Home(folder);
        try (var first = RunLock.take(home)) {
            assertThat(first).isNotNull();
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> RunLock.take(home))
                    .withMessageContaining("Ctrl-C");
        }
        RunLock.take(home).close();
    }
}
