package fr.agissons.devservices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * The folder that holds everything a run leaves behind. Deleting it gives back a fresh clone.
 *
 * @param folder {@code .agissons} in the project, or a temporary folder in tests
 * @param shared where things stand that are long to fetch or build and hold no data; tests take the project's
 */
public record Home(Path folder, Path shared) {
    private static final long NEEDED_BYTES = 1_500_000_000L;

    /** A folder of its own, sharing nothing. */
    public Home(Path folder) {
        this(folder, folder);
    }

    /** Opens the folder, creating what is missing. */
    public Home {
        folder = folder.toAbsolutePath().normalize();
        shared = shared.toAbsolutePath().normalize();
        for (String part : new String[] {"", "logs", "outbox"}) {
            try {
                Files.createDirectories(folder.resolve(part));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    Path at(String first, String... more) {
        return folder.resolve(Path.of(first, more));
    }

    Path atShared(String first, String... more) {
        return shared.resolve(Path.of(first, more));
    }

    Path log(String name) {
        return at("logs", name + ".log");
    }

    /** Refuses to start on a disk that would fill up half-way, which is how data get lost. */
    void mustHaveRoom() {
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            if (free < NEEDED_BYTES) {
                throw new Refusal("Il reste %d Mo sur le disque de %s : il en faut au moins 1 500."
                        .formatted(free / 1_000_000, folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets data and mails, and keeps what is long to fetch or build. */
    void forgetData() {
        delete(at("postgres"));
        delete(at("files"));
        delete(at("outbox"));
        try {
            Files.createDirectories(at("outbox"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path tree) {
        if (!Files.exists(tree)) {
            return;
        }
        try (var paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
