package fr.agissons.crash;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.agissons.devservices.EmbeddedDatabase;
import fr.agissons.devservices.Home;
import fr.agissons.devservices.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A PostgreSQL server of the test's own, which can be made to stop where it stands, and to come back on the same data. */
final class Database implements AutoCloseable {
    private final Home home;
    private final int port;
    private EmbeddedDatabase running;

    Database(Home home) throws IOException {
        this.home = home;
        this.port = Engine.freePort();
        this.running = EmbeddedDatabase.start(home, port);
    }

    /**
     * Ends it without a word, as {@code kill -9} does, and what it had started with it. Whatever was not yet on disk is
     * forgotten, and the next start recovers from the log alone.
     */
    void kill() throws IOException {
        ProcessHandle postmaster = postmaster();
        List<ProcessHandle> all = new ArrayList<>(postmaster.descendants().toList());
        all.addFirst(postmaster);
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
        running.close();
    }

    void restart() {
        running = EmbeddedDatabase.start(home, port);
    }

    private ProcessHandle postmaster() throws IOException {
        var file = home.folder().resolve("postgres/postmaster.pid");
        return ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(file).getFirst().strip()))
                .orElseThrow();
    }

    /** Makes the town with so many voters. */
    void found(int voters) throws SQLException, IOException {
        try (var script = Objects.requireNonNull(getClass().getResourceAsStream("town.sql"))) {
            run("set crash.voters = " + voters + ";" + new String(script.readAllBytes(), UTF_8));
        }
    }

    /** Runs statements as the superuser. */
    void run(String statements) throws SQLException {
        try (Connection superuser = connect();
                var statement = superuser.createStatement()) {
            statement.execute(statements);
        }
    }

    /** All texts a query finds. */
    List<String> all(String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection superuser = connect();
                var statement = superuser.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    /** The one number a query finds. */
    long number(String query) throws SQLException {
        return Long.parseLong(all(query).getFirst());
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(running.url(), "postgres", new Secrets(home).of("database-postgres"));
    }

    /** The environment that leads the server here. */
    Map<String, String> environment() {
        return Map.of(
                "SPRING_DATASOURCE_URL", running.url(),
                "SPRING_DATASOURCE_USERNAME", running.app().username(),
                "SPRING_DATASOURCE_PASSWORD", running.app().password(),
                "AGISSONS_DATABASE_OWNERUSERNAME", running.owner().username(),
                "AGISSONS_DATABASE_OWNERPASSWORD", running.owner().password(),
                "AGISSONS_DATABASE_PLATFORMUSERNAME", running.platform().username(),
                "AGISSONS_DATABASE_PLATFORMPASSWORD", running.platform().password());
    }

    @Override
    public void close() throws IOException {
        running.close();
    }
}
