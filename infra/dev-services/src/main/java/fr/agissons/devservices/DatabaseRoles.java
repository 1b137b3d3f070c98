package fr.agissons.devservices;

import java.sql.Connection;
import java.sql.SQLException;

/** Who may do what in the database; safe to apply again at every start. */
final class DatabaseRoles {
    private final Secrets secrets;

    DatabaseRoles(Secrets secrets) {
        this.secrets = secrets;
    }

    Login superuser() {
        return login("postgres");
    }

    Login owner() {
        return login("agissons_owner");
    }

    Login app() {
        return login("agissons_app");
    }

    Login platform() {
        return login("agissons_platform");
    }

    Login keycloak() {
        return login("keycloak");
    }

    private Login login(String role) {
        return new Login(role, secrets.of("database-" + role));
    }

    void create(Connection connection) throws SQLException {
        run(connection, "alter role postgres password '" + superuser().password() + "'");
        for (Login login : new Login[] {owner(), app(), platform(), keycloak()}) {
            if (!exists(connection, "select 1 from pg_roles where rolname = '" + login.username() + "'")) {
                run(connection, "create role " + login.username());
            }
            run(
                    connection,
                    "alter role " + login.username()
                            + " login nosuperuser nobypassrls nocreatedb nocreaterole password '" + login.password()
                            + "'");
        }
        createDatabase(connection, "agissons", owner());
        createDatabase(connection, "keycloak", keycloak());
        run(connection, "grant connect on database agissons to agissons_app, agissons_platform");
        // An archive that is imported stands in temporary tables until it has been looked at.
        run(connection, "grant temporary on database agissons to agissons_platform");
    }

    private static void createDatabase(Connection connection, String name, Login owner) throws SQLException {
        if (!exists(connection, "select 1 from pg_database where datname = '" + name + "'")) {
            run(connection, "create database " + name + " owner " + owner.username());
        }
        run(connection, "revoke all on database " + name + " from public");
    }

    /** What only a superuser may put into the platform's database. Rights on tables come with the migrations. */
    void furnish(Connection connection) throws SQLException {
        for (String extension : new String[] {"btree_gist", "pg_trgm", "unaccent"}) {
            run(connection, "create extension if not exists " + extension);
        }
        run(connection, "alter schema public owner to agissons_owner");
        run(connection, "grant usage on schema public to agissons_app, agissons_platform");
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    static void run(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
