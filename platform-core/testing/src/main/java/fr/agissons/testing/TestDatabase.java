package fr.agissons.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** One PostgreSQL server for all tests of a build step, with the three roles the engine runs on. */
public final class TestDatabase {
    private static final String PASSWORD = "test";
    private static final EmbeddedPostgres SERVER = start();

    private TestDatabase() {}

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "800")
                    .setServerConfig("shared_preload_libraries", "")
                    .start();
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                for (String role : new String[] {"agissons_owner", "agissons_app", "agissons_platform"}) {
                    statement.execute("create role " + role + " login password '" + PASSWORD + "'");
                }
            }
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A new empty database with the extensions in place; returns the properties that lead the engine to it. */
    public static Map<String, String> create(String name) {
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " owner agissons_owner");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        try (Connection connection = SERVER.getDatabase("postgres", name).getConnection();
                Statement statement = connection.createStatement()) {
            for (String extension : new String[] {"btree_gist", "pg_trgm", "unaccent"}) {
                statement.execute("create extension if not exists " + extension);
            }
            statement.execute("grant all on schema public to agissons_owner");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Map.of(
                "spring.datasource.url",
                SERVER.getJdbcUrl("agissons_app", name).replaceAll("\\?.*", ""),
                "spring.datasource.username",
                "agissons_app",
                "spring.datasource.password",
                PASSWORD,
                "agissons.database.owner-username",
                "agissons_owner",
                "agissons.database.owner-password",
                PASSWORD,
                "agissons.database.platform-username",
                "agissons_platform",
                "agissons.database.platform-password",
                PASSWORD);
    }

    /** A connection of the superuser, for looking at the catalogue and for hostile tests. */
    public static Connection superuser(String database) throws SQLException {
        return SERVER.getDatabase("postgres", database).getConnection();
    }
}
