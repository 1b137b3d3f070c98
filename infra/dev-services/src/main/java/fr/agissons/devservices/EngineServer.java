package fr.agissons.devservices;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The platform's server as a child process, told by its environment where everything is. From its second start on it uses
 * a cache of loaded classes, which halves its start.
 */
public final class EngineServer implements AutoCloseable {
    private static final String JAR = "server-1.0.0-SNAPSHOT.jar";

    private final Home home;
    private final Watchdog watchdog;
    private final Map<String, String> environment;

    @org.jspecify.annotations.Nullable
    private ChildProcess process;

    EngineServer(Home home, Watchdog watchdog, Map<String, String> environment) {
        this.home = home;
        this.watchdog = watchdog;
        this.environment = Map.copyOf(environment);
    }

    /** Everything the server reads from its configuration, as environment variables. */
    static Map<String, String> environment(RunOptions options, EmbeddedDatabase database, Home home) {
        Ports ports = options.ports();
        var keycloak = new KeycloakAddresses(ports.keycloak());
        var secrets = new Secrets(home);
        var environment = new HashMap<String, String>();
        environment.put("SPRING_DATASOURCE_URL", database.url());
        environment.put("SPRING_DATASOURCE_USERNAME", database.app().username());
        environment.put("SPRING_DATASOURCE_PASSWORD", database.app().password());
        environment.put("AGISSONS_DATABASE_OWNERUSERNAME", database.owner().username());
        environment.put("AGISSONS_DATABASE_OWNERPASSWORD", database.owner().password());
        environment.put(
                "AGISSONS_DATABASE_PLATFORMUSERNAME", database.platform().username());
        environment.put(
                "AGISSONS_DATABASE_PLATFORMPASSWORD", database.platform().password());
        environment.put("SPRING_MAIL_HOST", "localhost");
        environment.put("SPRING_MAIL_PORT", Integer.toString(ports.smtp()));
        environment.put("AGISSONS_IDENTITY_ISSUER", keycloak.issuer().toString());
        environment.put("AGISSONS_IDENTITY_BACKCHANNEL", keycloak.backchannel().toString());
        environment.put("AGISSONS_IDENTITY_ADMINURL", keycloak.back().toString());
        environment.put("AGISSONS_IDENTITY_ADMINCLIENTSECRET", secrets.of("keycloak-admin-client"));
        environment.put("AGISSONS_IDENTITY_CLIENTSECRETKEY", secrets.of("client-secret-key"));
        environment.put("SERVER_PORT", Integer.toString(ports.site()));
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("MANAGEMENT_SERVER_PORT", Integer.toString(ports.management()));
        environment.put("MANAGEMENT_SERVER_ADDRESS", "127.0.0.1");
        environment.put("AGISSONS_IDENTITY_SECURECOOKIES", "false");
        environment.put("AGISSONS_CATALOGUE", "true");
        environment.put("AGISSONS_MESSAGES_STRICT", "true");
        environment.put("AGISSONS_PUBLICSCHEME", "http");
        environment.put("AGISSONS_PUBLICPORT", Integer.toString(ports.site()));
        environment.put("AGISSONS_DEMO", "true");
        environment.put("AGISSONS_DEMOTENANTS", Integer.toString(options.tenants()));
        environment.put(
                "AGISSONS_FILES_DIRECTORY", home.folder().resolve("files").toString());
        environment.put("AGISSONS_HOME", home.folder().toString());
        return environment;
    }

    boolean isBuilt() {
        return Files.exists(jar());
    }

    void start() {
        process = ChildProcess.start(home, watchdog, "server", environment, command(List.of()));
    }

    boolean isAlive() {
        return process != null && process.isAlive();
    }

    Path log() {
        return home.log("server");
    }

    /**
     * Starts the server once more, without opening a port, to record which classes it loads; it leaves by itself.
     *
     * @return whether there was a cache to make and it was made
     */
    boolean recordClasses() {
        Path recording = cache().resolveSibling("recording.aot");
        if (Files.exists(cache())) {
            return false;
        }
        var quiet = new HashMap<>(environment);
        quiet.put("SPRING_CONTEXT_EXIT", "onRefresh");
        var options = List.of("-XX:AOTCacheOutput=" + recording, "-Dspring.context.exit=onRefresh");
        try (var training = ChildProcess.start(home, watchdog, "server-recording", quiet, command(options))) {
            training.waitFor();
        }
        return Files.exists(recording) && recording.toFile().renameTo(cache().toFile());
    }

    private List<String> command(List<String> more) {
        var command = new ArrayList<String>();
        if (!more.isEmpty()) {
            command.addAll(List.of("nice", "-n", "19"));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + home.at("server", "jvm.options"));
        if (more.isEmpty() && Files.exists(cache())) {
            command.add("-XX:AOTCache=" + cache());
        }
        command.addAll(more);
        command.addAll(List.of("-jar", jar().toString()));
        return command;
    }

    private Path jar() {
        return home.at("server", JAR);
    }

    private Path cache() {
        return home.at("server", "classes.aot");
    }

    @Override
    public void close() {
        if (process != null) {
            process.close();
        }
    }
}
