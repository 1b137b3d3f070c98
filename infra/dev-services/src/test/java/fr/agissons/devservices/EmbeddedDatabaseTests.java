package fr.agissons.devservices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTests {
    @TempDir
    private Path folder;

    @Test
    void givesTheServerRolesThatOwnAndBypassNothing() throws Exception {
        try (var database = EmbeddedDatabase.start(new Home(folder))) {
            try (var owner = connect(database, database.owner())) {
                DatabaseRoles.run(owner, "create table mission (title text)");
            }
            for (Login login : List.of(database.app(), database.platform())) {
                try (var connection = connect(database, login)) {
                    assertThat(strings(
                                    connection,
                                    "select rolsuper or rolbypassrls from pg_roles where rolname = current_user"))
                            .containsExactly("f");
                    assertThatExceptionOfType(SQLException.class)
                            .isThrownBy(() -> strings(connection, "select title from mission"))
                            .withMessageContaining("permission denied");
                    assertThatExceptionOfType(SQLException.class)
                            .isThrownBy(() -> DatabaseRoles.run(connection, "create table own (id int)"))
                            .withMessageContaining("permission denied");
                    assertThat(strings(connection, "select extname from pg_extension"))
                            .contains("btree_gist", "pg_trgm", "unaccent");
                }
            }
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> connect(database, new Login("postgres", "wrong")))
                    .withMessageContaining("password authentication failed");
        }
    }

    @Test
    void findsItsDataAgainAfterTheServerWasKilled() throws Exception {
        var home = new Home(folder);
        EmbeddedDatabase killed = EmbeddedDatabase.start(home);
        try (var owner = connect(killed, killed.owner())) {
            DatabaseRoles.run(owner, "create table mission as select 'Plantation' as title");
        }
        ProcessHandle postmaster = new Postmaster(home.at("postgres")).find().orElseThrow();
        postmaster.destroyForcibly();
        postmaster.onExit().join();
        killed.close();

        try (var database = EmbeddedDatabase.start(home);
                var owner = connect(database, database.owner())) {
            assertThat(strings(owner, "select title from mission")).containsExactly("Plantation");
        }
    }

    private static Connection connect(EmbeddedDatabase database, Login login) throws SQLException {
        return DriverManager.getConnection(database.url(), login.username(), login.password());
    }

    private static List<String> strings(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var strings = new ArrayList<String>();
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
            return strings;
        }
    }
}
