package fr.agissons.core.life.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** How both ends of an archive talk to their database, so that a value reads the same whatever that database's habits are. */
final class Session {
    private static final String PLAIN = """
            set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'iso_8601';
            set local extra_float_digits = 1; set local bytea_output = 'hex'; set local client_encoding = 'UTF8';
            set local xmloption = 'content'""";

    private Session() {}

    static void begin(Connection connection) throws SQLException {
        execute(connection, PLAIN);
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
