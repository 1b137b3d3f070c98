package fr.agissons.volunteering.theme;

import static fr.agissons.testing.Browser.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.agissons.core.access.Me;
import fr.agissons.core.settings.Settings;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Together;
import fr.agissons.testing.Towns;
import fr.agissons.volunteering.VolunteeringKit;
import fr.agissons.volunteering.VolunteeringKit.Association;
import fr.agissons.volunteering.mission.Theme;
import fr.agissons.volunteering.mission.VolunteeringSettings;
import fr.agissons.volunteering.theme.TendThemes.Naming;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Themes that a town makes up beside the national ones. */
@CivicModuleTest
class OwnThemesTests {
    private static final String THEMES = "/missions/administration/themes";
    private static final String NEW = "/missions/gestion/nouvelle";

    @Autowired
    private TendThemes tend;

    @Autowired
    private OwnThemes own;

    @Autowired
    private Settings settings;

    @Autowired
    private VolunteeringKit kit;

    @Autowired
    private Browser browser;

    @Autowired
    private People people;

    @Autowired
    private Towns towns;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private static Map<String, String> form(Association association, String theme) {
        Map<String, String> form = new HashMap<>();
        form.put("organisation", association.id().toString());
        form.put("title", "Ramasser au bord de l’eau");
        form.put("objective", "Des berges propres");
        form.put("description", "On se retrouve au pont.");
        form.put("theme", theme);
        form.put("dateType", "SLOTS");
        form.put("remote", "FULL");
        return form;
    }

    @Test
    void areProposedShownAndRenamedEverywhere() {
        Tenancy.run(towns.fresh(), () -> {
            Me admin = people.admin("Adèle");
            Association association = kit.anAssociation("Berges");
            assertThat(browser.as(admin).post(THEMES, Map.of("name", "  Bords   de Seine ")))
                    .hasRedirectedUrl(THEMES + "?fait=theme-ajoute");
            assertThat(settings.of(VolunteeringSettings.class).themes())
                    .hasSize(21)
                    .endsWith(Theme.own(1));
            assertThat(body(browser.as(association.manager()).get(NEW)))
                    .contains("<option value=\"propre-1\">Bords de Seine</option>");
            kit.aMission(association, VolunteeringKit.details("Berges", Theme.own(1), 48.92, 2.24), 3);
            kit.aMission(association, VolunteeringKit.details("Terrain", Theme.SPORT, 48.92, 2.24), 3);
            assertThat(body(browser.visitor().get("/missions"))).contains("theme=propre-1", "Bords de Seine");
            assertThat(body(browser.visitor().get("/missions?theme=propre-1")))
                    .contains("Berges")
                    .doesNotContain("Terrain");
            String path = THEMES + "/propre-1";
            assertThat(body(browser.as(admin).get(path))).contains("value=\"Bords de Seine\"");
            assertThat(browser.as(admin).post(path, Map.of("name", "Fleuve", "version", "0")))
                    .hasRedirectedUrl(THEMES + "?fait=theme-renomme");
            assertThat(browser.as(admin).post(path, Map.of("name", "Rivière", "version", "0")))
                    .as("somebody else was quicker")
                    .hasStatus(409);
            assertThat(body(browser.visitor().get("/missions")))
                    .contains("Fleuve")
                    .doesNotContain("Bords de Seine");
        });
    }

    @Test
    void areOrderedAndArchivedLikeTheOthers() {
        Tenancy.run(towns.fresh(), () -> {
            Me admin = people.admin("Adèle");
            tend.add("Bords de Seine", "");
            browser.as(admin).post(THEMES + "/propre-1/monter", Map.of());
            assertThat(settings.of(VolunteeringSettings.class).themes()).endsWith(Theme.own(1), Theme.OTHER);
            Association association = kit.anAssociation("Berges");
            kit.aMission(association, VolunteeringKit.details("Berges", Theme.own(1), 48.92, 2.24), 3);
            browser.as(admin).post(THEMES + "/propre-1/archiver", Map.of());
            assertThat(body(browser.as(association.manager()).get(NEW))).doesNotContain("propre-1");
            assertThat(body(browser.visitor().get("/missions")))
                    .as("it is still found")
                    .contains("Bords de Seine");
            assertThat(browser.as(association.manager()).post(NEW, form(association, "propre-1")))
                    .hasStatus(422)
                    .bodyText()
                    .contains("f-theme-error");
            browser.as(admin).post(THEMES + "/propre-1/proposer", Map.of());
            assertThat(settings.of(VolunteeringSettings.class).themes()).endsWith(Theme.own(1));
        });
    }

    @Test
    void haveNamesOfTheirOwn() {
        Tenancy.run(towns.fresh(), () -> {
            Me admin = people.admin("Adèle");
            assertThat(tend.add("Bords de Seine", "")).isEqualTo(Naming.DONE);
            for (String taken : List.of("BORDS DE SEINE", "Environnement", "environment", "Éducation")) {
                assertThat(browser.as(admin).post(THEMES, Map.of("name", taken)))
                        .as(taken)
                        .hasStatus(422)
                        .bodyText()
                        .contains("f-name-error", "porte déjà ce nom");
            }
            for (String none : List.of(" ", "x", "x".repeat(41), "a\u0007b")) {
                assertThat(browser.as(admin).post(THEMES, Map.of("name", none)))
                        .hasStatus(422)
                        .bodyText()
                        .contains("de 2 à 40");
            }
            assertThat(own.all()).hasSize(1);
        });
    }

    @Test
    void areThirtyAtMostInTheDatabaseToo() {
        Tenant town = towns.fresh();
        Tenancy.run(town, () -> {
            for (int i = 1; i <= Theme.MOST_OWN; i++) {
                assertThat(tend.add("Thème maison " + i, "")).isEqualTo(Naming.DONE);
            }
            assertThat(browser.as(people.admin("Adèle")).post(THEMES, Map.of("name", "Un de trop")))
                    .hasStatus(422)
                    .bodyText()
                    .contains("30 thèmes");
            assertThatThrownBy(() -> insert(town, 31, "Un de trop"))
                    .isInstanceOf(DataIntegrityViolationException.class);
        });
    }

    @Test
    void areKeptFromContradictingEachOtherByTheDatabase() {
        Tenant town = towns.fresh();
        Tenancy.run(town, () -> {
            tend.add("Bords de Seine", "");
            assertThatThrownBy(() -> insert(town, 2, "BORDS DE SEINE"))
                    .isInstanceOf(DataIntegrityViolationException.class);
            assertThatThrownBy(() -> insert(town, 1, "Autre chose"))
                    .isInstanceOf(DataIntegrityViolationException.class);
            assertThatThrownBy(() -> kit.aMission(
                            kit.anAssociation("Berges"),
                            VolunteeringKit.details("Sans thème", Theme.own(9), 48.92, 2.24),
                            3))
                    .isInstanceOf(DataIntegrityViolationException.class);
        });
    }

    private void insert(Tenant town, int number, String name) {
        transaction.executeWithoutResult(status -> jdbc.sql("""
                        insert into volunteering_theme (tenant_id, id, number, name)
                        values (:tenant, gen_random_uuid(), :number, :name)""")
                .param("tenant", town.id().value())
                .param("number", number)
                .param("name", name)
                .update());
    }

    @Test
    void areMadeUpOnceByManyAdminsAtOnce() throws Exception {
        Tenant town = towns.fresh();
        List<Callable<String>> work = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            work.add(() -> Tenancy.call(town, () -> {
                try {
                    return tend.add("Bords de Seine", "").name();
                } catch (RuntimeException late) {
                    return "LATE";
                }
            }));
        }
        assertThat(Together.run(work)).containsOnlyOnce("DONE").containsAnyOf("DONE", "LATE", "TAKEN");
        assertThat(Tenancy.call(town, own::all)).hasSize(1);
    }

    @Test
    void areRenamedAlikeByOneOfTwoAdminsAndTheOtherIsTold() throws Exception {
        Tenant town = towns.fresh();
        Me admin = Tenancy.call(town, () -> {
            tend.add("Bords de Seine", "");
            tend.add("Jardins", "");
            return people.admin("Adèle");
        });
        List<Callable<Integer>> work = new ArrayList<>();
        for (int number = 1; number <= 2; number++) {
            String path = THEMES + "/propre-" + number;
            work.add(() -> browser.as(admin, town)
                    .post(path, Map.of("name", "Nature", "version", "0"))
                    .getResponse()
                    .getStatus());
        }
        assertThat(Together.run(work)).containsOnlyOnce(302).containsAnyOf(409, 422);
    }

    @Test
    void belongToTheirTown() {
        Tenant other = towns.fresh();
        Tenancy.run(other, () -> tend.add("Bords de Seine", ""));
        Tenancy.run(towns.fresh(), () -> {
            Me admin = people.admin("Adèle");
            assertThat(browser.as(admin).get(THEMES + "/propre-1")).hasStatus(404);
            assertThat(browser.as(admin).post(THEMES + "/propre-1", Map.of("name", "Volé", "version", "0")))
                    .hasStatus(404);
            assertThat(browser.as(admin).post(THEMES + "/propre-1/proposer", Map.of()))
                    .hasStatus(404);
            assertThat(browser.as(admin).get(THEMES + "/sport"))
                    .as("a national one")
                    .hasStatus(404);
            assertThat(browser.as(admin).post(THEMES + "/sport/effacer", Map.of()))
                    .hasStatus(404);
            assertThat(body(browser.visitor().get("/missions?theme=propre-1"))).doesNotContain("Bords de Seine");
            assertThat(browser.visitor().get("/missions?theme=propre-1")).hasStatusOk();
        });
    }
}
