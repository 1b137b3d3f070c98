package fr.agissons.devservices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTests {
    @TempDir
    private Path folder;

    @Test
    void stopsWithEverythingItStarted() throws Exception {
        try (var watchdog = Watchdog.start()) {
            ProcessHandle grandchild;
            try (var child = startFamily(watchdog)) {
                assertThat(child.isAlive()).isTrue();
                grandchild = awaitGrandchild();
            }
            grandchild.onExit().get(5, TimeUnit.SECONDS);
        }
    }

    @Test
    void doesNotOutliveItsSupervisor() throws Exception {
        var watchdog = Watchdog.start();
        var child = startFamily(watchdog);
        ProcessHandle grandchild = awaitGrandchild();

        watchdog.close(); // the same broken pipe as when the supervisor is killed

        grandchild.onExit().get(10, TimeUnit.SECONDS);
        assertThat(child.isAlive()).isFalse();
    }

    private ChildProcess startFamily(Watchdog watchdog) {
        return ChildProcess.start(
                new Home(folder), watchdog, "family", Map.of(), List.of("sh", "-c", "sleep 61.25 & wait"));
    }

    private static ProcessHandle awaitGrandchild() throws InterruptedException {
        for (int attempt = 0; attempt < 100; attempt++) {
            var found = ProcessHandle.current()
                    .descendants()
                    .filter(process -> process.info().commandLine().orElse("").endsWith("sleep 61.25"))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            Thread.sleep(50);
        }
        throw new AssertionError("The child did not start its own");
    }
}
