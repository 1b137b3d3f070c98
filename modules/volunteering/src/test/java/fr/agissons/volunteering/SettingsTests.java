package fr.agissons.volunteering;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.core.settings.SaveSettings;
import fr.agissons.core.settings.SaveSettings.Saving;
import fr.agissons.core.settings.Settings;
import fr.agissons.core.tenancy.Ids;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.StatementCounter;
import fr.agissons.testing.Together;
import fr.agissons.testing.Towns;
import fr.agissons.volunteering.VolunteeringKit.Association;
import fr.agissons.volunteering.mission.Moderation;
import fr.agissons.volunteering.mission.Theme;
import fr.agissons.volunteering.mission.VolunteeringSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** What admins set of missions, from their form to what residents and associations meet. */
@CivicModuleTest
class SettingsTests {
    private static final String PAGE = "/administration/modules/missions";

    @Autowired
    private VolunteeringModule module;

    @Autowired
    private VolunteeringKit kit;

    @Autowired
    private Settings settings;

    @Autowired
    private SaveSettings save;

    @Autowired
    private Towns towns;

    @Autowired
    private Browser browser;

    @Autowired
    private People people;

    @Autowired
    private StatementCounter counter;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private void inATown(Runnable work) {
        Tenancy.run(towns.fresh(), work);
    }

    private static Map<String, String> form(int version, String name, String value) {
        Map<String, String> form = new HashMap<>(Map.of(
                "version", Integer.toString(version),
                "moderation", "EVERY_MISSION",
                "pendingMayPropose", "true",
                "minorsFrom", "16",
                "nearby", "10",
                "notice", ""));
        form.put(name, value);
        return form;
    }

    private static VolunteeringSettings settled(
            Moderation moderation, boolean pendingMayPropose, int minorsFrom, int nearby, String notice) {
        return new VolunteeringSettings(
                moderation, pendingMayPropose, minorsFrom, nearby, notice, List.of(Theme.values()));
    }

    private void set(VolunteeringSettings next) {
        int version = settings.version(module).number();
        assertThat(save.save(module, next, version, "")).isEqualTo(Saving.SAVED);
    }

    private static String body(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), UTF_8);
    }

    @Test
    void areAskedForAndKept() {
        inATown(() -> {
            Me admin = people.admin("Adèle");
            assertThat(body(browser.as(admin).get(PAGE)))
                    .contains(
                            "name=\"minorsFrom\" value=\"16\"",
                            "min=\"15\" max=\"18\"",
                            "value=\"EVERY_MISSION\" checked");
            assertThat(browser.as(admin).post(PAGE, form(0, "minorsFrom", "15")))
                    .hasRedirectedUrl(PAGE + "?fait=regles");
            assertThat(settings.of(VolunteeringSettings.class).minorsFrom()).isEqualTo(15);
            assertThat(body(browser.as(admin).get(PAGE + "?fait=regles")))
                    .contains("name=\"minorsFrom\" value=\"15\"", "Les réglages sont enregistrés");
            kit.settle();
            assertThat(body(browser.as(admin).get("/administration/journal?type=" + SaveSettings.KIND)))
                    .contains("Réglages\u202f: Missions bénévoles", "version 0 → version 1", "16 → 15", "Adèle");
        });
        assertThat(settings.of(VolunteeringSettings.class).minorsFrom())
                .as("another town's")
                .isEqualTo(16);
    }

    @Test
    void keepWhatWasTypedWhenSomethingIsWrong() {
        inATown(() -> {
            Me admin = people.admin("Adèle");
            Map<String, String> form = form(0, "minorsFrom", "douze");
            form.put("notice", "Pensez à <b>boire</b>");
            var page = browser.as(admin).post(PAGE, form);
            assertThat(page).hasStatus(422);
            assertThat(body(page))
                    .contains("f-minorsFrom-error", "Donnez un nombre entier de 15 à 18", "value=\"douze\"")
                    .contains("Pensez à &lt;b&gt;boire&lt;/b&gt;");
            assertThat(settings.version(module).number()).isZero();
        });
    }

    @Test
    void areNotSetOverSomebodyElse() {
        inATown(() -> {
            Me admin = people.admin("Adèle");
            assertThat(browser.as(admin).post(PAGE, form(0, "nearby", "20"))).hasStatus3xxRedirection();
            var late = browser.as(admin).post(PAGE, form(0, "nearby", "40"));
            assertThat(late).hasStatus(409);
            assertThat(body(late))
                    .contains("entre-temps", "name=\"nearby\" value=\"40\"", "name=\"version\" value=\"1\"");
            assertThat(settings.of(VolunteeringSettings.class).nearby()).isEqualTo(20);
            assertThat(browser.as(admin)
                            .post(PAGE, Map.of("nearby", "40", "minorsFrom", "16", "moderation", "EVERY_MISSION")))
                    .as("a form without a version")
                    .hasStatus(409);
        });
    }

    @Test
    void areSetOnceByManyAdminsAtOnce() {
        inATown(() -> {
            List<Callable<Saving>> work = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                VolunteeringSettings next = settled(Moderation.EVERY_MISSION, true, 16, 20 + i, "");
                work.add(() -> save.save(module, next, 0, ""));
            }
            try {
                assertThat(Together.run(work)).containsOnlyOnce(Saving.SAVED).contains(Saving.STALE);
            } catch (Exception failed) {
                throw new AssertionError(failed);
            }
            assertThat(settings.version(module).number()).isEqualTo(1);
        });
    }

    @Test
    void areHeardOfFromOtherNodes() {
        inATown(() -> {
            assertThat(settings.of(VolunteeringSettings.class).nearby()).isEqualTo(10);
            transaction.executeWithoutResult(status -> jdbc.sql("""
                            insert into module_settings (tenant_id, id, module, revision, value, set_at)
                            values (?, ?, 'missions', 1, '{"nearby": 33}', now())""")
                    .params(Tenancy.current().id().value(), Ids.next())
                    .update());
            Instant patience = Instant.now().plus(Duration.ofSeconds(20));
            while (settings.of(VolunteeringSettings.class).nearby() != 33) {
                assertThat(Instant.now()).isBefore(patience);
                Thread.onSpinWait();
            }
        });
    }

    @Test
    void sayWhoMayComeBefore18() {
        inATown(() -> {
            UUID mission = kit.aMission(kit.anAssociation("Jeunes"), VolunteeringKit.details("Goûter"), 5);
            String path = "/missions/" + mission + "/inscription";
            Map<String, String> at15 = Map.of(
                    "slot", kit.slots(mission).getFirst().toString(),
                    "birth",
                            java.time.LocalDate.now()
                                    .minusYears(15)
                                    .minusMonths(6)
                                    .toString(),
                    "motivation", "");
            Me young = people.resident("Jade");
            assertThat(browser.as(young).post(path, at15)).hasStatus(422);
            set(settled(Moderation.EVERY_MISSION, true, 15, 10, "Assurance comprise."));
            assertThat(browser.as(young).post(path, at15)).hasStatusOk();
            assertThat(body(browser.as(young).get(path + "?creneau=" + at15.get("slot"))))
                    .contains("Assurance comprise.", "À savoir avant de venir");
            assertThat(body(browser.visitor().get("/missions"))).contains("Dès 15 ans");
        });
    }

    @Test
    void sayHowFarNearMeReaches() {
        inATown(() -> {
            // About 17 km north of the point that is asked for.
            var details = VolunteeringKit.details("Lointaine", Theme.SPORT, 49.0776, 2.2463);
            kit.aMission(kit.anAssociation("Loin"), details, 5);
            String near = "/missions?lat=48.9246&lon=2.2463";
            assertThat(body(browser.visitor().get(near))).doesNotContain("Lointaine");
            set(settled(Moderation.EVERY_MISSION, true, 16, 25, ""));
            assertThat(body(browser.visitor().get(near))).contains("Lointaine", "25 km");
            assertThat(body(browser.visitor().get(near + "&rayon=5"))).doesNotContain("Lointaine");
        });
    }

    @Test
    void sayWhichMissionsAModeratorReadsFirst() {
        inATown(() -> {
            Association known = kit.anAssociation("Connue");
            UUID waiting = kit.aDraft(known, VolunteeringKit.details("Relue"), 1, 3);
            assertThat(submitted(known, waiting)).hasStatus3xxRedirection();
            assertThat(browser.visitor().get("/missions/" + waiting)).hasStatus(404);
            set(settled(Moderation.PENDING_ASSOCIATIONS, true, 16, 10, ""));
            UUID trusted = kit.aDraft(known, VolunteeringKit.details("Aussitôt"), 1, 3);
            assertThat(submitted(known, trusted)).hasStatus3xxRedirection();
            assertThat(browser.visitor().get("/missions/" + trusted)).hasStatusOk();
            Association pending = kit.aPendingAssociation("Inconnue");
            UUID unknown = kit.aDraft(pending, VolunteeringKit.details("Patiente"), 1, 3);
            assertThat(submitted(pending, unknown)).hasStatus3xxRedirection();
            assertThat(browser.visitor().get("/missions/" + unknown)).hasStatus(404);
            assertThat(body(browser.as(people.moderator("Modeste")).get("/missions/moderation")))
                    .contains("Patiente", "Relue")
                    .doesNotContain("Aussitôt");
            set(settled(Moderation.PENDING_ASSOCIATIONS, false, 16, 10, ""));
            UUID early = kit.aDraft(pending, VolunteeringKit.details("Trop tôt"), 1, 3);
            var refused = submitted(pending, early);
            assertThat(refused).hasStatus(422);
            assertThat(body(refused)).contains("doit d’abord être validée");
        });
    }

    private MvcTestResult submitted(Association association, UUID mission) {
        return browser.as(association.manager()).post("/missions/gestion/" + mission + "/soumettre", Map.of());
    }

    @Test
    void sayWhatMissionsMayBeAbout() {
        inATown(() -> {
            Me admin = people.admin("Adèle");
            Association association = kit.anAssociation("Thèmes");
            kit.aMission(association, VolunteeringKit.details("Verte", Theme.ENVIRONMENT, 48.92, 2.24), 3);
            kit.aMission(association, VolunteeringKit.details("Sportive", Theme.SPORT, 48.92, 2.24), 3);
            String themes = "/missions/administration/themes";
            assertThat(browser.as(admin).post(themes + "/animaux/descendre", Map.of()))
                    .hasStatus3xxRedirection();
            assertThat(settings.of(VolunteeringSettings.class).themes()).startsWith(Theme.COMMUNICATION, Theme.ANIMALS);
            browser.as(admin).post(themes + "/environnement/archiver", Map.of());
            assertThat(settings.of(VolunteeringSettings.class).themes())
                    .hasSize(Theme.values().length - 1)
                    .doesNotContain(Theme.ENVIRONMENT);
            String form = body(browser.as(association.manager()).get("/missions/gestion/nouvelle"));
            assertThat(form).contains("value=\"sport\"").doesNotContain("value=\"environnement\"");
            assertThat(body(browser.visitor().get("/missions")))
                    .as("it is still found")
                    .contains("theme=environnement", "Verte");
            assertThat(browser.as(admin).post(PAGE, form(2, "nearby", "30"))).hasStatus3xxRedirection();
            assertThat(settings.of(VolunteeringSettings.class).themes())
                    .as("the form does not ask for them, and leaves them")
                    .doesNotContain(Theme.ENVIRONMENT);
            browser.as(admin).post(themes + "/environnement/proposer", Map.of());
            assertThat(settings.of(VolunteeringSettings.class).themes()).endsWith(Theme.ENVIRONMENT);
            assertThat(browser.as(admin).post(themes + "/tombola/proposer", Map.of()))
                    .hasStatus(404);
        });
    }

    @Test
    void belongToOneTown() {
        Tenant lille = towns.lille();
        Me theirs = Tenancy.call(lille, () -> people.admin("Aline"));
        assertThat(browser.as(theirs, Tenancy.current()).post(PAGE, form(0, "nearby", "50")))
                .hasStatus4xxClientError();
        assertThat(settings.version(module).number()).isZero();
    }

    @Test
    void takeFewStatements() {
        Me admin = people.admin("Adèle");
        var statements = counter
                .during(() -> assertThat(browser.as(admin).get(PAGE)).hasStatusOk())
                .stream()
                .filter(sql -> !sql.toLowerCase(Locale.ROOT).contains("spring_session"))
                .toList();
        assertThat(statements).hasSizeLessThanOrEqualTo(5);
    }
}
