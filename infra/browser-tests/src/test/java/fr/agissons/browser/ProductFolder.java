package fr.agissons.browser;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A folder that a run takes for the project: its data are its own and go with the build, while what is long to fetch or
 * to build is the project's, through links.
 */
public final class ProductFolder {
    private static final String HOME = ".agissons";
    private static final String SERVICES = "infra/dev-services/target";
    private static final String JAR = "server-1.0.0-SNAPSHOT.jar";

    private final Path project = Path.of(System.getProperty("agissons.root", "../.."))
            .toAbsolutePath()
            .normalize();
    private final Path folder = Path.of(System.getProperty("agissons.browser.target", "target"), "product")
            .toAbsolutePath()
            .normalize();

    private Path jar() {
        return project.resolve("infra/server/target").resolve(JAR);
    }

    private Path home() {
        return folder.resolve(HOME);
    }

    /** Whether the server's program is there. */
    public boolean isBuilt() {
        return Files.exists(jar());
    }

    /** The folder with the server's program, taken apart. */
    public Path program() throws IOException {
        return prepare().resolve(HOME).resolve("server");
    }

    /** Where things stand that are long to fetch or to build. */
    public Path shared() {
        return project.resolve(HOME);
    }

    /** What has to be built or fetched before. */
    List<Path> needed() {
        return List.of(
                jar(),
                project.resolve(SERVICES).resolve("dev-services.jar"),
                project.resolve("infra/keycloak/provider/target/keycloak-provider.jar"),
                project.resolve(HOME).resolve("downloads"));
    }

    /** The class path of the program that starts the services. */
    String services() {
        Path built = project.resolve(SERVICES);
        return built.resolve("dev-services.jar") + File.pathSeparator + built.resolve("lib") + "/*";
    }

    /** Makes the folder and takes the server's program apart in it, which it needs to start fast. */
    Path prepare() throws IOException {
        Files.createDirectories(home());
        link(folder.resolve("infra"), project.resolve("infra"));
        for (String shared : List.of("downloads", "keycloak", "postgres-binaries")) {
            Path original = project.resolve(HOME).resolve(shared);
            Files.createDirectories(original);
            link(home().resolve(shared), original);
        }
        Path server = home().resolve("server");
        Path stamp = server.resolve("unpacked");
        String digest = digest(jar());
        if (!Files.exists(stamp) || !Files.readString(stamp).equals(digest)) {
            unpack(server);
            Files.writeString(stamp, digest);
        }
        Files.copy(
                project.resolve("infra/server/jvm.options"),
                server.resolve("jvm.options"),
                StandardCopyOption.REPLACE_EXISTING);
        return folder;
    }

    /** Builds are reproducible, their dates included: only its bytes tell a program from the one before. */
    private static String digest(Path file) throws IOException {
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), sha256())) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java has SHA-256", absent);
        }
    }

    private void unpack(Path server) throws IOException {
        var command = List.of(
                Product.java(),
                "-Djarmode=tools",
                "-jar",
                jar().toString(),
                "extract",
                "--force",
                "--destination",
                server.toString());
        Process unpacking = new ProcessBuilder(command).inheritIO().start();
        try {
            if (unpacking.waitFor() != 0) {
                throw new IOException("The server's program could not be taken apart: " + jar());
            }
        } catch (InterruptedException e) {
            unpacking.destroy();
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void link(Path link, Path target) throws IOException {
        if (!Files.isSymbolicLink(link)) {
            Files.createSymbolicLink(link, target);
        }
    }
}
