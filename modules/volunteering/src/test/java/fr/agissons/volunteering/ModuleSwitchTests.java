package fr.agissons.volunteering;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.core.module.AllowModules;
import fr.agissons.core.module.SwitchModules;
import fr.agissons.core.search.SearchIndex;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.TenantDirectory;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.StatementCounter;
import fr.agissons.testing.Together;
import fr.agissons.testing.Towns;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The module switched off and on again by a town's admin: what disappears, what is said, what comes back. */
@CivicModuleTest
class ModuleSwitchTests {
    private static final String MODULES = "/administration/modules";
    private static final String OFF = MODULES + "/missions/eteindre";
    private static final String ON = MODULES + "/missions/allumer";

    @Autowired
    private VolunteeringModule module;

    @Autowired
    private VolunteeringKit kit;

    @Autowired
    private SwitchModules switches;

    @Autowired
    private AllowModules allow;

    @Autowired
    private SearchIndex search;

    @Autowired
    private Towns towns;

    @Autowired
    private TenantDirectory directory;

    @Autowired
    private Browser browser;

    @Autowired
    private People people;

    @Autowired
    private StatementCounter counter;

    /** A town of its own: what is switched off here stays on for the other tests. */
    private void inATown(Consumer<Tenant> work) {
        Tenant town = towns.fresh();
        Tenancy.run(town, () -> work.accept(town));
    }

    private boolean isOn(Tenant town) {
        return directory.byId(town.id()).orElseThrow().has("missions");
    }

    private UUID aMission(String title) {
        return kit.aMission(kit.anAssociation("Les Amis"), VolunteeringKit.details(title), 3);
    }

    private String body(Me me, String path) {
        var page = browser.as(me).get(path);
        assertThat(page).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void disappearsEverywhereAndComesBackAsItWas() {
        inATown(town -> {
            Me admin = people.admin("Adèle");
            UUID mission = aMission("Girofle des jardins");
            kit.settle();
            assertShown(town, mission);
            assertThat(browser.as(admin).post(OFF, Map.of("reason", "Été")))
                    .hasStatus3xxRedirection()
                    .hasRedirectedUrl(MODULES + "?fait=missions");
            assertThat(isOn(town)).isFalse();
            Tenant off = directory.byId(town.id()).orElseThrow();
            Tenancy.run(off, () -> {
                for (String path : List.of("/missions", "/missions/" + mission, "/missions/carte.json")) {
                    assertThat(browser.visitor().get(path)).as(path).hasStatus(404);
                }
                assertThat(browser.as(admin).get("/missions/moderation")).hasStatus(404);
                assertThat(body(admin, "/")).doesNotContain("href=\"/missions").doesNotContain("Girofle des jardins");
                assertThat(body(admin, "/recherche?q=girofle")).doesNotContain("Girofle des jardins");
                assertThat(search.find("girofle", 10)).isEmpty();
                assertThat(body(admin, "/plan-du-site")).doesNotContain("/missions");
                assertThat(body(admin, MODULES + "?fait=missions"))
                        .contains("le module est éteint", "Annuler", "action=\"" + ON + "\"", "Adèle");
                assertThat(browser.as(admin).post(ON, Map.of())).hasStatus3xxRedirection();
            });
            assertThat(isOn(town)).isTrue();
            assertShown(town, mission);
        });
    }

    private void assertShown(Tenant town, UUID mission) {
        assertThat(browser.visitorOf(town).get("/missions/" + mission)).hasStatusOk();
        assertThat(browser.visitorOf(town).get("/")).bodyText().contains("href=\"/missions", "Girofle des jardins");
        assertThat(search.find("girofle", 10)).hasSize(1);
    }

    @Test
    void itsJournalSaysWhoAndWhy() {
        inATown(town -> {
            Me admin = people.admin("Adèle Lumière");
            browser.as(admin).post(OFF, Map.of("reason", "Pause <b>d’été</b>"));
            kit.settle();
            assertThat(body(admin, "/administration/journal?type=" + SwitchModules.KIND))
                    .contains("Module\u202f: Missions bénévoles", "Allumé → Éteint", "Adèle Lumière")
                    .contains("Pause &lt;b&gt;d’été&lt;/b&gt;");
        });
    }

    @Test
    void saysBeforehandWhatDisappears() {
        inATown(town -> {
            Me admin = people.admin("Adèle");
            aMission("Anis");
            aMission("Badiane");
            assertThat(body(admin, OFF))
                    .contains("2 missions publiées", "«\u202fMes participations\u202f»")
                    .doesNotContain("sans réponse");
        });
    }

    @Test
    void keepsAReasonThatIsTooLong() {
        inATown(town -> {
            Me admin = people.admin("Adèle");
            assertThat(browser.as(admin).post(OFF, Map.of("reason", "x".repeat(1001))))
                    .hasStatus(422)
                    .bodyText()
                    .contains("x".repeat(1001), "f-reason-error");
            assertThat(isOn(town)).isTrue();
        });
    }

    @Test
    void isSwitchedOnceByManyAdminsAtOnce() {
        inATown(town -> {
            List<Callable<SwitchModules.Switching>> work = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                work.add(() -> switches.off(module, ""));
            }
            try {
                assertThat(Together.run(work))
                        .filteredOn(done -> done == SwitchModules.Switching.DONE)
                        .hasSize(1);
            } catch (Exception failed) {
                throw new AssertionError(failed);
            }
        });
    }

    @Test
    void isNotForAdminsToTakeWhenOperatorsWithholdIt() {
        inATown(town -> {
            Me admin = people.admin("Adèle");
            allow.allow(town, Set.of(), "Fin du contrat");
            assertThat(isOn(town)).isFalse();
            assertThat(body(admin, MODULES))
                    .contains("Retiré par la plateforme")
                    .doesNotContain(ON);
            assertThat(browser.as(admin).post(ON, Map.of())).hasStatus(409);
            assertThat(isOn(town)).isFalse();
            kit.settle();
            assertThat(body(admin, "/administration/journal?type=" + SwitchModules.KIND))
                    .contains("Allumé → Retiré par la plateforme", "Fin du contrat");
            allow.allow(town, Set.of("missions"), "");
            assertThat(isOn(town)).as("allowed is not yet switched on").isFalse();
            assertThat(browser.as(admin).post(ON, Map.of())).hasStatus3xxRedirection();
            assertThat(isOn(town)).isTrue();
        });
    }

    @Test
    void knowsNoOtherModule() {
        Me admin = people.admin("Adèle");
        assertThat(browser.as(admin).get(MODULES + "/tombola/eteindre")).hasStatus(404);
        assertThat(browser.as(admin).post(MODULES + "/tombola/eteindre", Map.of()))
                .hasStatus(404);
        assertThat(browser.as(admin).post(MODULES + "/tombola/allumer", Map.of()))
                .hasStatus(404);
    }

    @Test
    void isForAdminsAlone() {
        Me moderator = people.moderator("Modeste");
        assertThat(browser.as(moderator).get("/administration")).hasStatus(403);
        assertThat(browser.as(moderator).post(OFF, Map.of())).hasStatus(403);
    }

    @Test
    void itsListTakesFewStatements() {
        Me admin = people.admin("Adèle");
        var statements = counter.during(() -> body(admin, MODULES)).stream()
                .filter(sql -> !sql.toLowerCase(Locale.ROOT).contains("spring_session"))
                .toList();
        assertThat(statements).hasSizeLessThanOrEqualTo(5);
    }
}
