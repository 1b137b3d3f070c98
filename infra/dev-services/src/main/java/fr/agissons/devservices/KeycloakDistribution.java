package fr.agissons.devservices;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.zip.ZipFile;

/**
 * Keycloak unpacked and built with our provider in it. Building takes half a minute, so the result is kept until the
 * version or the provider changes.
 */
final class KeycloakDistribution {
    /** What is fixed when Keycloak is built, and must be the same again when it starts. */
    static final Map<String, String> BUILD_OPTIONS = Map.of("KC_DB", "postgres", "KC_CACHE", "local");

    private final Home home;
    private final String version;

    KeycloakDistribution(Home home) {
        this.home = home;
        this.version = version();
    }

    /** The archive as infra/agissons fetches it through Maven. */
    Path archive() {
        return home.atShared("downloads", "keycloak-quarkus-dist-" + version + ".zip");
    }

    Path script() {
        return folder().resolve("bin/kc.sh");
    }

    Path folder() {
        return home.atShared("keycloak", "keycloak-" + version);
    }

    /** Unpacks and builds what is not there yet. */
    void install(Path provider, String realm, Progress progress, Watchdog watchdog) {
        try {
            if (!Files.exists(script())) {
                progress.say("Keycloak " + version + " : dépaquetage…");
                Home.delete(home.atShared("keycloak"));
                unpack();
            }
            Files.createDirectories(folder().resolve("data/import"));
            Files.writeString(folder().resolve("data/import/agissons-realm.json"), realm, UTF_8);
            String wanted = version + " " + digest(provider) + " " + BUILD_OPTIONS.values();
            Path stamp = folder().resolve("agissons-built");
            if (!Files.exists(stamp) || !Files.readString(stamp).equals(wanted)) {
                progress.say("Keycloak " + version + " : préparation (une seule fois)…");
                Files.copy(
                        provider,
                        folder().resolve("providers/agissons-keycloak-provider.jar"),
                        StandardCopyOption.REPLACE_EXISTING);
                Home.delete(folder().resolve("data/tmp")); // compressed copies of the theme's old style sheets
                build(watchdog);
                Files.writeString(stamp, wanted);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void build(Watchdog watchdog) {
        var environment = new java.util.HashMap<>(BUILD_OPTIONS);
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        var command = List.of("nice", "-n", "5", "sh", script().toString(), "build");
        try (var build = ChildProcess.start(home, watchdog, "keycloak-build", environment, command)) {
            if (build.waitFor() != 0) {
                throw new Refusal("Keycloak n’a pas pu être préparé ; son journal : " + build.log());
            }
        }
    }

    private void unpack() throws IOException {
        if (!Files.exists(archive())) {
            throw new Refusal("L’archive de Keycloak manque : lancez « infra/agissons run », qui va la chercher.");
        }
        Path parent = home.atShared("keycloak");
        try (var zip = new ZipFile(archive().toFile())) {
            for (var entry : zip.stream().toList()) {
                Path target = parent.resolve(entry.getName()).normalize();
                if (!target.startsWith(parent)) {
                    throw new IOException("An entry points outside of the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    try (InputStream content = zip.getInputStream(entry)) {
                        Files.copy(content, target);
                    }
                }
            }
        }
    }

    private static String digest(Path file) throws IOException {
        try {
            var sha256 = java.security.MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(Files.readAllBytes(file)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String version() {
        try (var content = KeycloakDistribution.class.getResourceAsStream("versions.properties")) {
            var versions = new Properties();
            versions.load(new java.io.InputStreamReader(java.util.Objects.requireNonNull(content), UTF_8));
            return versions.getProperty("keycloak");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
