package fr.agissons.crash;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The server as a process that can be killed. Nobody signs in here, so there is no identity provider either. */
final class Engine implements AutoCloseable {
    private static final String JAR = "server-1.0.0-SNAPSHOT.jar";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Path program;
    private final Path log;
    private final Map<String, String> environment;
    private final int port = freePort();
    private final int management = freePort();

    @Nullable
    private Process process;

    /** The program in that folder, which is to keep its own files in the other. */
    Engine(Path program, Path home, Map<String, String> database) throws IOException {
        this.program = program;
        this.log = home.resolve("logs/server.log");
        this.environment = new HashMap<>(database);
        String nobody = "http://localhost:" + freePort();
        environment.put("AGISSONS_IDENTITY_ISSUER", nobody + "/realms/agissons");
        environment.put("AGISSONS_IDENTITY_BACKCHANNEL", nobody + "/realms/agissons");
        environment.put("AGISSONS_IDENTITY_ADMINURL", nobody);
        environment.put("AGISSONS_IDENTITY_ADMINCLIENTSECRET", "nobody-listens");
        environment.put("AGISSONS_IDENTITY_CLIENTSECRETKEY", "a-key-that-opens-nothing-but-this-test");
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("MANAGEMENT_SERVER_PORT", Integer.toString(management));
        environment.put("MANAGEMENT_SERVER_ADDRESS", "127.0.0.1");
        environment.put("AGISSONS_PUBLICPORT", Integer.toString(port));
        environment.put("AGISSONS_HOME", home.toString());
        environment.put("AGISSONS_LIMITS", "false");
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Starts it and waits until it is ready. */
    void start() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + program.resolve("jvm.options"));
        Path cache = program.resolve("classes.aot");
        if (Files.exists(cache)) {
            command.add("-XX:AOTCache=" + cache);
        }
        command.addAll(List.of("-jar", program.resolve(JAR).toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        Process started = builder.start();
        process = started;
        Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
        await(URI.create("http://localhost:" + management + "/actuator/health/readiness"), started);
    }

    /** Waits until that page is there. */
    void await(String path) throws InterruptedException {
        await(at(path), Objects.requireNonNull(process));
    }

    private void await(URI page, Process started) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers(page)) {
            if (!started.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException(page + " does not answer; the server's log is " + log);
            }
            Thread.sleep(PAUSE);
        }
    }

    private boolean answers(URI page) throws InterruptedException {
        try {
            return send(HttpRequest.newBuilder(page)).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Ends it without a word, as {@code kill -9} does. */
    void kill() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    /** Whether that answer says that the service is away for a while, and for how long. */
    static boolean asksForPatience(HttpResponse<String> answer) {
        return answer.statusCode() == 503
                && answer.headers().firstValue("Retry-After").isPresent();
    }

    /** The page, made for this reader and not kept from the last one, whatever its status. */
    HttpResponse<String> ask(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path)).header("Cache-Control", "no-cache"));
    }

    String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = ask(path);
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path))
                .header("Origin", "http://localhost:" + port)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(
                request.timeout(Duration.ofSeconds(15))
                        .header("Accept", "text/html, */*")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
        }
        client.close();
    }
}
