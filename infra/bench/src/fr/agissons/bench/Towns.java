package fr.agissons.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the towns once and keeps them, until the tables or what is in them change. Their missions lie in the months after
 * they were made: a month later they are made anew.
 */
final class Towns {
    private static final Duration FRESH = Duration.ofDays(30);

    private Towns() {}

    /** The database with the towns in it; the caller closes it. */
    static TownsDatabase open(Settings settings) throws IOException, SQLException, InterruptedException {
        Path stamp = settings.home().resolve("towns.stamp");
        String wanted = fingerprint(settings);
        if (isFresh(stamp) && Files.readString(stamp).equals(wanted)) {
            return TownsDatabase.start(settings);
        }
        System.out.println("Création des 2 000 villes (une seule fois, deux minutes environ)…");
        Files.deleteIfExists(stamp);
        delete(settings.home().resolve("postgres"));
        TownsDatabase database = TownsDatabase.start(settings);
        try {
            Server.migrate(settings, database);
            database.fill(settings.source("towns.sql"));
        } catch (IOException | SQLException | InterruptedException | RuntimeException failed) {
            database.close();
            throw failed;
        }
        Files.writeString(stamp, wanted);
        return database;
    }

    private static boolean isFresh(Path stamp) throws IOException {
        return Files.exists(stamp)
                && Files.getLastModifiedTime(stamp).compareTo(FileTime.from(Instant.now().minus(FRESH))) > 0;
    }

    private static String fingerprint(Settings settings) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Files.readAllBytes(settings.source("towns.sql")));
            for (Path changelog : changelogs(settings)) {
                digest.update(Files.readAllBytes(changelog));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Path> changelogs(Settings settings) throws IOException {
        try (Stream<Path> sources = Stream.of("platform-core", "modules").flatMap(part -> walk(settings.root().resolve(part)))) {
            return sources.filter(path -> path.toString().contains("/src/main/resources/db/changelog/"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
