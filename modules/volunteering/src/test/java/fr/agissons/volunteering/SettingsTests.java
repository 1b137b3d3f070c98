package fr.agissons.volunteering;

import static fr.agissons.testing.Browser.body;
import static fr.agissons.volunteering.SettingsKit.form;
import static fr.agissons.volunteering.SettingsKit.settled;
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
import fr.agissons.volunteering.mission.Moderation;
import fr.agissons.volunteering.mission.VolunteeringSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
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
