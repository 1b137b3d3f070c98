package fr.agissons.devservices;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * A PostgreSQL server of one's own, with the platform's roles and database as production has them: an owner that only
 * migrates, and two roles that own nothing and bypass nothing. Data are kept from one start to the next.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final String BINARIES_PROPERTY = "ot.epg.working-dir";

    private final EmbeddedPostgres server;
    private final DatabaseRoles roles;

    private EmbeddedDatabase(EmbeddedPostgres server, DatabaseRoles roles) {
        this.server = server;
        this.roles = roles;
    }

    /** Starts on any free port. */
    public static EmbeddedDatabase start(Home home) {
        return start(home, 0);
    }

    /** Starts on that port, after stopping what a killed run may have left on the same data. */
    public static EmbeddedDatabase start(Home home, int port) {
        var roles = new DatabaseRoles(new Secrets(home));
        File data = home.at("postgres").toFile();
        new Postmaster(data.toPath()).stopIfLeftBehind();
        // The library cleans old clusters out of its working folder: never let that be a parent of ours.
        System.setProperty(BINARIES_PROPERTY, home.atShared("postgres-binaries").toString());
        try {
            var server = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(
                            home.atShared("postgres-binaries").toFile())
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPort(port)
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("unix_socket_directories", "")
                    .setConnectConfig("password", roles.superuser().password())
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(
                            home.log("postgres").toFile()))
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(
                            home.log("postgres").toFile()))
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
            var database = new EmbeddedDatabase(server, roles);
            database.prepare(home);
            return database;
        } catch (IOException | IllegalStateException e) {
            throw new IllegalStateException("PostgreSQL did not start; its log is " + home.log("postgres"), e);
        }
    }

    /** The platform's database, for JDBC. */
    public String url() {
        return url("agissons");
    }

    /** The identity provider's database, for JDBC. */
    public String keycloakUrl() {
        return url("keycloak");
    }

    /** Owns the schema and runs the migrations. */
    public Login owner() {
        return roles.owner();
    }

    /** What the server works as, in one tenant at a time. */
    public Login app() {
        return roles.app();
    }

    /** What the server works as across tenants. */
    public Login platform() {
        return roles.platform();
    }

    /** The identity provider's own role. */
    public Login keycloak() {
        return roles.keycloak();
    }

    private String url(String database) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
    }

    private void prepare(Home home) {
        try (var connection = server.getPostgresDatabase().getConnection()) {
            roles.create(connection);
            // From here on nobody enters without a password, not even from this machine.
            Files.write(
                    home.at("postgres", "pg_hba.conf"),
                    List.of("host all all 127.0.0.1/32 scram-sha-256", "host all all ::1/128 scram-sha-256"),
                    UTF_8);
            DatabaseRoles.run(connection, "select pg_reload_conf()");
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be prepared", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (var connection = server.getDatabase("postgres", "agissons").getConnection()) {
            roles.furnish(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be furnished", e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
