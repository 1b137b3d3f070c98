package fr.agissons.server;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.file.TownFiles;
import fr.agissons.core.life.erasure.EraseTown;
import fr.agissons.core.tenancy.Tenants;
import fr.agissons.server.TenantCommand.Said;
import fr.agissons.testing.EmptyEngine;
import fr.agissons.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** The life of a site from the command line, in databases that no server works on. */
class LifeCommandTests {
    private static final Map<String, String> ENVIRONMENT = Map.of("AGISSONS_SITESUFFIX", "plateforme.test");
    private static final String HOST = "agissons.le-bourget-du-lac.plateforme.test";

    @SuppressWarnings("NullAway.Init")
    private static EmptyEngine here;

    @SuppressWarnings("NullAway.Init")
    private static EmptyEngine there;

    @TempDir
    Path folder = Path.of("");

    @TempDir
    Path kept = Path.of("");

    @BeforeAll
    static void twoEngines() {
        here = EmptyEngine.create("life_command", List.of());
        there = EmptyEngine.create("life_command_there", List.of());
    }

    private TownFiles files(EmptyEngine engine) {
        return TownFiles.in(
                kept.resolve(engine.equals(here) ? "here" : "there"), DataSize.ofMegabytes(1), Clock.systemUTC());
    }

    private Said say(EmptyEngine engine, String... typed) {
        return LifeOptions.read(List.of(typed))
                .map(options -> new LifeCommand(options, files(engine), Duration.ofDays(30))
                        .runOn(engine.towns(), engine.platform()))
                .orElseThrow();
    }

    private static void alter(String sql) throws SQLException {
        try (Connection connection = TestDatabase.superuser("life_command");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void suspendsArchivesMovesErasesAndCertifies() throws IOException, SQLException {
        assertThat(TenantOptions.read(List.of("create", "--insee", "73051", "--open"))
                        .map(options -> new TenantCommand(options, ENVIRONMENT).runOn(here.platform()))
                        .orElseThrow()
                        .done())
                .isTrue();
        assertThat(say(here, "suspend", "le-bourget-du-lac", "--reason", "Essai")
                        .done())
                .isTrue();
        assertThat(say(here, "suspend", "le-bourget-du-lac", "--reason", "Encore")
                        .text())
                .contains("pas dans un état");
        assertThat(say(here, "resume", "le-bourget-du-lac", "--reason", "Fini").text())
                .contains("de nouveau ouvert");

        Path file = folder.resolve("site.zip");
        // As much of an open ballot box as the archive asks for.
        alter("create table budget_ballot_box as select id as tenant_id, 'key'::bytea as voter_key from tenant");
        alter("grant select on budget_ballot_box to public");
        assertThat(say(here, "archive", "le-bourget-du-lac", file.toString()).text())
                .contains("n’est pas archivé", "clôture du vote");
        assertThat(folder.toFile().list()).isEmpty();
        alter("drop table budget_ballot_box");

        assertThat(say(here, "archive", "le-bourget-du-lac", file.toString()).text())
                .contains("lignes", "données personnelles");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(folder.toFile().list()).containsExactly("site.zip");
        assertThat(say(here, "archive", "le-bourget-du-lac", file.toString()).text())
                .contains("existe déjà");
        assertThat(say(here, "archive", "nulle-part", folder.resolve("x.zip").toString())
                        .text())
                .contains("Aucun site");

        assertThat(say(here, "import", file.toString()).text()).contains("« le-bourget-du-lac » est déjà pris ici");
        assertThat(say(there, "import", folder.resolve("absent.zip").toString()).done())
                .isFalse();
        assertThat(say(there, "import", file.toString(), "--host", "lac.example")
                        .text())
                .contains("est arrivé, suspendu, sur lac.example");
        assertThat(say(there, "resume", "le-bourget-du-lac", "--reason", "Déménagé")
                        .done())
                .isTrue();

        assertThat(say(here, "erase", "le-bourget-du-lac", "--host", "autre.fr", "--reason", "Déménagé")
                        .text())
                .contains("Ce n’est pas l’hôte");
        assertThat(say(here, "erase", "le-bourget-du-lac", "--host", HOST, "--reason", "Déménagé")
                        .text())
                .contains("sera effacé");
        assertThat(say(here, "keep", "le-bourget-du-lac", "--reason", "Finalement non")
                        .text())
                .contains("ne sera pas effacé");
        assertThat(say(here, "certificates").text()).contains("Aucun site");
        assertThat(say(here, "erase", "le-bourget-du-lac", "--host", HOST, "--reason", "Oui", "--days", "0")
                        .done())
                .isTrue();
        new EraseTown(
                        here.towns(),
                        here.platform(),
                        Tenants.on(here.platform()),
                        files(here),
                        () -> null,
                        Clock.systemUTC())
                .eraseDue();
        Said certificates = say(here, "certificates", "le-bourget-du-lac");
        assertThat(certificates.done()).isTrue();
        assertThat(certificates.text()).contains("le-bourget-du-lac  effacé le", "\"lines\" : ", HOST);
    }
}
