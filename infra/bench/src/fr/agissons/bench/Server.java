package fr.agissons.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The engine's server as a child process, started as {@code infra/agissons run} starts it. */
final class Server implements AutoCloseable {
    private static final String JAR = "server-1.0.0-SNAPSHOT.jar";
    private static final int PATIENCE_SECONDS = 300;

    private final Process process;
    private final double firstPage;
    private final double ready;

    private Server(Process process, double firstPage, double ready) {
        this.process = process;
        this.firstPage = firstPage;
        this.ready = ready;
    }

    /** Starts it and waits until it is ready; {@code first} is the request whose answer counts as the first page. */
    static Server start(Settings settings, TownsDatabase database, Map<String, String> more, boolean cached, Ask first)
            throws IOException, InterruptedException {
        Path cache = folder(settings).resolve("classes.aot");
        List<String> options =
                cached && Files.exists(cache) ? List.of("-XX:AOTCache=" + cache) : List.of();
        long begun = System.nanoTime();
        Process process = launch(settings, database, more, options);
        double firstPage = await(process, begun, first, Settings.SITE, settings);
        Ask health = new Ask("localhost", "/actuator/health/readiness", null);
        double ready = await(process, begun, health, Settings.MANAGEMENT, settings);
        return new Server(process, firstPage, ready);
    }

    /** Starts it on an empty database, for its tables alone. */
    static void migrate(Settings settings, TownsDatabase database) throws IOException, InterruptedException {
        Ask health = new Ask("localhost", "/actuator/health/readiness", null);
        Process process = launch(settings, database, Map.of(), List.of());
        await(process, System.nanoTime(), health, Settings.MANAGEMENT, settings);
        stop(process);
    }

    /** Makes the cache of loaded classes that a second start uses, unless it is there. */
    static void recordClasses(Settings settings, TownsDatabase database) throws IOException, InterruptedException {
        Path cache = folder(settings).resolve("classes.aot");
        if (Files.exists(cache)) {
            return;
        }
        Path recording = cache.resolveSibling("recording.aot");
        List<String> options = List.of("-XX:AOTCacheOutput=" + recording, "-Dspring.context.exit=onRefresh");
        launch(settings, database, Map.of(), options).waitFor();
        if (Files.exists(recording)) {
            Files.move(recording, cache);
        }
    }

    private static Process launch(
            Settings settings, TownsDatabase database, Map<String, String> more, List<String> options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + folder(settings).resolve("jvm.options"));
        command.addAll(options);
        command.addAll(List.of("-jar", folder(settings).resolve(JAR).toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log(settings).toFile());
        builder.environment().putAll(environment(settings, database));
        builder.environment().putAll(more);
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return process;
    }

    private static Map<String, String> environment(Settings settings, TownsDatabase database) {
        Map<String, String> environment = new HashMap<>(database.environment());
        String realm = "http://localhost:" + Settings.IDENTITY + "/realms/agissons";
        environment.put("AGISSONS_IDENTITY_ISSUER", realm);
        environment.put("AGISSONS_IDENTITY_BACKCHANNEL", realm);
        environment.put("AGISSONS_IDENTITY_ADMINURL", "http://localhost:" + Settings.IDENTITY);
        environment.put("AGISSONS_IDENTITY_ADMINCLIENTSECRET", "nobody-listens");
        environment.put("AGISSONS_IDENTITY_CLIENTSECRETKEY", "a-key-that-opens-nothing-but-the-bench");
        environment.put("SERVER_PORT", Integer.toString(Settings.SITE));
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("MANAGEMENT_SERVER_PORT", Integer.toString(Settings.MANAGEMENT));
        environment.put("MANAGEMENT_SERVER_ADDRESS", "127.0.0.1");
        environment.put("AGISSONS_PUBLICPORT", Integer.toString(Settings.SITE));
        environment.put("AGISSONS_HOME", settings.home().toString());
        environment.put("AGISSONS_LIMITS", "false");
        return environment;
    }

    private static double await(Process process, long begun, Ask ask, int port, Settings settings)
            throws InterruptedException {
        while (!Site.answers(ask, port)) {
            if (!process.isAlive() || seconds(begun) > PATIENCE_SECONDS) {
                process.destroy();
                throw new IllegalStateException("The server did not start; its log is " + log(settings));
            }
            Thread.sleep(20);
        }
        return seconds(begun);
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static Path folder(Settings settings) {
        return settings.home().resolve("server");
    }

    private static Path log(Settings settings) {
        return settings.home().resolve("logs/server.log");
    }

    /** Seconds from the launch to the first page. */
    double firstPage() {
        return firstPage;
    }

    /** Seconds from the launch to its saying that it is ready. */
    double ready() {
        return ready;
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    private static void stop(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    @Override
    public void close() throws InterruptedException {
        stop(process);
    }
}
