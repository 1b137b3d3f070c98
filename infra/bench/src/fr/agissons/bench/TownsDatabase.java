package fr.agissons.bench;

import fr.agissons.devservices.EmbeddedDatabase;
import fr.agissons.devservices.Home;
import fr.agissons.devservices.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The PostgreSQL server with the towns that are measured, and its count of statements. */
final class TownsDatabase implements AutoCloseable {
    /** The statements of the server's own role, transaction control aside; the tenant's stamp is one of them. */
    private static final String CALLS = """
            select regexp_replace(s.query, '\\s+', ' ', 'g'), sum(s.calls)
            from pg_stat_statements s join pg_roles r on r.oid = s.userid
            where r.rolname = 'agissons_app' and s.toplevel
            group by 1 order by 2 desc, 1
            """;

    private final Home home;
    private final EmbeddedDatabase database;

    private TownsDatabase(Home home, EmbeddedDatabase database) {
        this.home = home;
        this.database = database;
    }

    static TownsDatabase start(Settings settings) throws SQLException, IOException {
        return start(settings, settings.home());
    }

    /** Starts one whose data stand in that folder. */
    static TownsDatabase start(Settings settings, Path folder) throws SQLException, IOException {
        Home home = new Home(folder, settings.shared());
        TownsDatabase towns = new TownsDatabase(home, EmbeddedDatabase.start(home, Settings.DATABASE));
        if (towns.counts()) {
            return towns;
        }
        try (Connection superuser = towns.connect()) {
            run(superuser, "alter system set shared_preload_libraries = pg_stat_statements");
            run(superuser, "alter system set pg_stat_statements.track = none");
            run(superuser, "alter system set pg_stat_statements.track_utility = off");
            run(superuser, "alter system set max_wal_size = '2GB'");
        }
        towns.close();
        return new TownsDatabase(home, EmbeddedDatabase.start(home, Settings.DATABASE));
    }

    private boolean counts() throws SQLException {
        try (Connection superuser = connect();
                var rows = superuser.createStatement().executeQuery("show shared_preload_libraries")) {
            return rows.next() && rows.getString(1).contains("pg_stat_statements");
        }
    }

    /** Runs a file of statements as the superuser, then lets PostgreSQL take stock. */
    void fill(Path statements) throws SQLException, IOException {
        try (Connection superuser = connect()) {
            superuser.setAutoCommit(false);
            run(superuser, Files.readString(statements));
            superuser.commit();
            superuser.setAutoCommit(true);
            run(superuser, "vacuum (analyze, freeze)");
            run(superuser, "checkpoint");
        }
    }

    /** A connection of the superuser, whom no policy stops. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(database.url(), "postgres", new Secrets(home).of("database-postgres"));
    }

    /** The one text that this query finds. */
    String one(String query) throws SQLException {
        return all(query).getFirst();
    }

    /** All texts that this query finds. */
    List<String> all(String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection superuser = connect();
                var rows = superuser.createStatement().executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    /** Counts what the work makes the server say to the database: each statement and how often. */
    Map<String, Long> statements(Work work) throws SQLException, IOException, InterruptedException {
        try (Connection superuser = connect()) {
            run(superuser, "create extension if not exists pg_stat_statements");
            track(superuser, "top");
            run(superuser, "select pg_stat_statements_reset()");
            work.run();
            Map<String, Long> calls = new LinkedHashMap<>();
            try (var rows = superuser.createStatement().executeQuery(CALLS)) {
                while (rows.next()) {
                    calls.put(rows.getString(1), rows.getLong(2));
                }
            }
            track(superuser, "none");
            return calls;
        }
    }

    /** Connections take a new setting over when they next speak: the pause lets them hear of it. */
    private static void track(Connection superuser, String what) throws SQLException, InterruptedException {
        run(superuser, "alter system set pg_stat_statements.track = " + what);
        run(superuser, "select pg_reload_conf()");
        Thread.sleep(500);
    }

    /** The environment that leads the server here. */
    Map<String, String> environment() {
        return Map.of(
                "SPRING_DATASOURCE_URL", database.url(),
                "SPRING_DATASOURCE_USERNAME", database.app().username(),
                "SPRING_DATASOURCE_PASSWORD", database.app().password(),
                "AGISSONS_DATABASE_OWNERUSERNAME", database.owner().username(),
                "AGISSONS_DATABASE_OWNERPASSWORD", database.owner().password(),
                "AGISSONS_DATABASE_PLATFORMUSERNAME", database.platform().username(),
                "AGISSONS_DATABASE_PLATFORMPASSWORD", database.platform().password());
    }

    ProcessHandle process() throws IOException {
        String pid = Files.readAllLines(home.folder().resolve("postgres/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    static void run(Connection connection, String statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    @Override
    public void close() throws IOException {
        database.close();
    }

    /** Something done while statements are counted. */
    interface Work {
        void run() throws IOException, InterruptedException;
    }
}
