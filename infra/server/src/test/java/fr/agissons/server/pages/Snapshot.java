package fr.agissons.server.pages;

import fr.agissons.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The towns' rows as they were, to go back to after somebody walked through a door that changes things. */
final class Snapshot {
    private static final String TABLES = """
            select table_name from information_schema.columns where table_schema = 'public' and column_name = 'tenant_id'
            and is_generated = 'NEVER' and table_name not like 'tenant%' and table_name not like 'event%'
            and table_name not like 'spring%' and table_name not like 'search%' order by table_name
            """;

    private static final String DEADLOCK = "40P01";
    private static final int ATTEMPTS = 10;

    private final List<String> tables = new ArrayList<>();

    private Snapshot() {}

    static Snapshot take() {
        Snapshot snapshot = new Snapshot();
        snapshot.onDatabase(statement -> {
            try (ResultSet names = statement.executeQuery(TABLES)) {
                while (names.next()) {
                    snapshot.tables.add(names.getString(1));
                }
            }
            statement.execute("create schema kept");
            for (String table : snapshot.tables) {
                statement.execute("create table kept." + table + " as table public." + table);
            }
        });
        return snapshot;
    }

    void restore() {
        int attempts = 0;
        while (!restored()) {
            if (++attempts == ATTEMPTS) {
                throw new IllegalStateException("The towns' rows could not be put back");
            }
        }
    }

    /** Whether it worked: what the server still writes in the background may stand in the way for a moment. */
    private boolean restored() {
        try {
            putBack();
            return true;
        } catch (IllegalStateException inTheWay) {
            if (inTheWay.getCause() instanceof SQLException cause && DEADLOCK.equals(cause.getSQLState())) {
                return false;
            }
            throw inTheWay;
        }
    }

    private void putBack() {
        onDatabase(statement -> {
            // Foreign keys are looked at by triggers, which rest meanwhile: the rows fit together as they did.
            statement.execute("set session_replication_role = replica");
            for (String table : tables) {
                statement.execute("delete from public." + table);
                statement.execute("insert into public." + table + " table kept." + table);
            }
        });
    }

    private void onDatabase(Work work) {
        try (Connection connection = TestDatabase.superuser(SampleRows.DATABASE);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            work.with(statement);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is done on one connection, all or nothing. */
    private interface Work {
        void with(Statement statement) throws SQLException;
    }
}
