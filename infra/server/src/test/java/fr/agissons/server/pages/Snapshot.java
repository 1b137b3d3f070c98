package fr.agissons.server.pages;

import fr.agissons.core.tenancy.Tenant;
import fr.agissons.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The towns' rows as they were, to go back to after somebody walked through a door that changes things. */
final class Snapshot {
    private static final String TABLES = """
            select table_name from information_schema.columns where table_schema = 'public' and column_name = 'tenant_id'
            and is_generated = 'NEVER' and table_name not like 'tenant%' and table_name not like 'event%'
            and table_name not like 'spring%' and table_name not like 'search%' order by table_name
            """;

    private static final String WRITTEN = """
            select string_agg(quote_ident(column_name), ', ') from information_schema.columns
            where table_schema = 'public' and table_name = '%s' and is_generated = 'NEVER'
            """;

    private static final String IDS = """
            select c.table_name, c.column_name from information_schema.columns c
            join information_schema.columns t using (table_schema, table_name)
            where c.table_schema = 'public' and c.data_type = 'uuid' and t.column_name = 'tenant_id' order by 1, 2
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

    /** A fingerprint of each table's rows of that town. */
    static Map<String, String> fingerprints(Tenant town) {
        Map<String, String> fingerprints = new TreeMap<>();
        onDatabase(statement -> {
            List<String> tables = new ArrayList<>();
            try (ResultSet names = statement.executeQuery(TABLES)) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet row = statement.executeQuery(
                        "select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from public." + table
                                + " t where tenant_id = " + town.id())) {
                    row.next();
                    fingerprints.put(table, row.getString(1));
                }
            }
        });
        return fingerprints;
    }

    /** Columns in which that town's rows hold one of these ids. */
    static List<String> columnsNaming(Tenant town, Collection<UUID> ids) {
        String list = ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(","));
        List<String> found = new ArrayList<>();
        onDatabase(statement -> {
            List<String[]> columns = new ArrayList<>();
            try (ResultSet names = statement.executeQuery(IDS)) {
                while (names.next()) {
                    columns.add(new String[] {names.getString(1), names.getString(2)});
                }
            }
            for (String[] column : columns) {
                try (ResultSet row = statement.executeQuery("select exists (select from public." + column[0]
                        + " where tenant_id = " + town.id() + " and " + column[1] + " in (" + list + "))")) {
                    row.next();
                    if (row.getBoolean(1)) {
                        found.add(column[0] + "." + column[1]);
                    }
                }
            }
        });
        return found;
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
                String columns = columns(statement, table);
                statement.execute("delete from public." + table);
                statement.execute(
                        "insert into public.%1$s (%2$s) select %2$s from kept.%1$s".formatted(table, columns));
            }
        });
    }

    /** The columns that are written; the others the database works out by itself. */
    private static String columns(Statement statement, String table) throws SQLException {
        try (ResultSet row = statement.executeQuery(WRITTEN.formatted(table))) {
            row.next();
            return row.getString(1);
        }
    }

    private static void onDatabase(Work work) {
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
