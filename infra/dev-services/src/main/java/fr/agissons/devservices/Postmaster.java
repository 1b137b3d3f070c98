package fr.agissons.devservices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The main process of a PostgreSQL server, as its data folder names it. It outlives a run that was killed; the next run
 * asks it to stop properly before starting its own.
 */
record Postmaster(Path data) {
    private static final int PATIENCE_SECONDS = 60;

    /** The process, when one really serves this data: a number left in the file may since belong to somebody else. */
    Optional<ProcessHandle> find() {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
            return ProcessHandle.of(pid)
                    .filter(process -> process.info()
                            .command()
                            .map(command -> command.endsWith("postgres"))
                            .orElse(false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void stopIfLeftBehind() {
        find().ifPresent(process -> {
            Signals.send("INT", process.pid()); // to PostgreSQL: end the connections, write everything, leave
            try {
                process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                throw new Refusal(
                        "Une base de données d’un essai précédent ne s’arrête pas : processus " + process.pid() + ".");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (java.util.concurrent.ExecutionException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
