package fr.agissons.devservices;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/** Passwords of the services, drawn once and kept in files that only their owner reads. */
public final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 33;

    private final Path folder;

    /** The secrets of this home. */
    public Secrets(Home home) {
        folder = home.at("secrets");
        try {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves settings that hold secrets for the other commands of this machine, in a form that a shell reads. */
    void leave(String name, Map<String, String> settings) {
        var lines = new StringBuilder();
        new TreeMap<>(settings)
                .forEach((key, value) -> lines.append(key)
                        .append("='")
                        .append(value.replace("'", "'\\''"))
                        .append("'\n"));
        Path file = folder.resolve(name);
        try {
            Files.deleteIfExists(file);
            create(file, lines.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The secret of this name: drawn at the first call, the same ever after. */
    public synchronized String of(String name) {
        Path file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                byte[] bytes = new byte[BYTES];
                RANDOM.nextBytes(bytes);
                create(file, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
            }
            return Files.readString(file, UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void create(Path file, String content) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, content, UTF_8);
    }
}
