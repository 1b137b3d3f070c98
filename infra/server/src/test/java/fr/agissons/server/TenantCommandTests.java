package fr.agissons.server;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.server.TenantCommand.Said;
import fr.agissons.testing.TestDatabase;
import java.util.List;
import java.util.Map;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sites from the command line, in a database that no server works on. */
class TenantCommandTests {
    private static final Map<String, String> ENVIRONMENT = Map.of(
            "AGISSONS_PUBLICSCHEME", "http", "AGISSONS_PUBLICPORT", "8080", "AGISSONS_SITESUFFIX", "plateforme.test");

    private static Map<String, String> addresses = Map.of();

    @BeforeAll
    static void anEmptyPlatform() throws LiquibaseException {
        addresses = TestDatabase.create("tenant_command");
        SpringLiquibase changes = new SpringLiquibase();
        changes.setDataSource(as("owner"));
        changes.setChangeLog("classpath:db/changelog/core/changelog.yaml");
        changes.setResourceLoader(new DefaultResourceLoader());
        changes.afterPropertiesSet();
    }

    private static PGSimpleDataSource as(String role) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(addresses.get("spring.datasource.url"));
        database.setUser(addresses.get("agissons.database." + role + "-username"));
        database.setPassword(addresses.get("agissons.database." + role + "-password"));
        return database;
    }

    private static Said say(String... typed) {
        return TenantOptions.read(List.of(typed))
                .map(options -> new TenantCommand(options, ENVIRONMENT).runOn(as("platform")))
                .orElseThrow();
    }

    private static List<String> rows(String sql) {
        return JdbcClient.create(as("platform"))
                .sql(sql)
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }

    @Test
    void preparesASiteFromItsCodeAndOpensIt() {
        Said prepared = say("create", "--insee", "73051", "--admin", "Maire@exemple.fr");
        assertThat(prepared.done()).isTrue();
        assertThat(prepared.text())
                .contains(
                        "Le Bourget-du-Lac est en préparation",
                        "http://agissons.le-bourget-du-lac.plateforme.test:8080/");
        assertThat(rows("select state from tenant where slug = 'le-bourget-du-lac'"))
                .containsExactly("DRAFT");
        assertThat(rows("select array_to_string(modules, ' ') from tenant where slug = 'le-bourget-du-lac'"))
                .containsExactly("budget-participatif entraide missions pret");
        assertThat(rows("select email from expected_admin")).containsExactly("maire@exemple.fr");
        assertThat(say("open", "le-bourget-du-lac").text()).contains("est ouvert");
        assertThat(rows("select state from tenant where slug = 'le-bourget-du-lac'"))
                .containsExactly("OPEN");
        assertThat(say("open", "le-bourget-du-lac").text()).isEqualTo("Ce site est déjà ouvert.");
        assertThat(say("create", "--insee", "73051").text()).isEqualTo("Cette collectivité a déjà son site.");
    }

    @Test
    void saysWhichHomonymsThereAre() {
        Said asked = say("create", "--commune", "Saint-Denis");
        assertThat(asked.done()).isFalse();
        assertThat(asked.text()).contains("--insee 93066", "--insee 97411");
    }

    @Test
    void keepsWhatTheOperatorSays() {
        Said opened = say(
                "create",
                "--insee",
                "54",
                "--name",
                "Le 54",
                "--host",
                "Ici.exemple.fr",
                "--preset",
                "village",
                "--open");
        assertThat(opened.text()).isEqualTo("Le 54 est ouvert : http://ici.exemple.fr:8080/");
        assertThat(rows("select kind || ' ' || state from tenant where name = 'Le 54'"))
                .containsExactly("DEPARTEMENT OPEN");
    }

    @Test
    void refusesTheConsolesHostAndWhatIsNoAddress() {
        assertThat(say("create", "--insee", "01004", "--host", "console.plateforme.test")
                        .text())
                .contains("est déjà celle d’un autre site");
        assertThat(say("create", "--insee", "01004", "--admin", "le maire").text())
                .contains("il faut une adresse de courriel");
        assertThat(say("open", "nulle-part").text()).isEqualTo("Aucun site ne s’appelle « nulle-part ».");
        assertThat(say("create", "--insee", "00000").done()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "create",
                "open",
                "open a b",
                "create --insee",
                "create --insee 1 --siren 2",
                "create --insee 1 --preset city",
                "create --insee 1 --fast",
                "close colombes"
            })
    void isAtALossForOtherWords(String line) {
        assertThat(TenantOptions.read(line.isEmpty() ? List.of() : List.of(line.split(" "))))
                .isEmpty();
    }
}
