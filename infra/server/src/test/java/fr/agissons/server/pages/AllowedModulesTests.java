package fr.agissons.server.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Newcomers;
import fr.agissons.core.audit.Journal;
import fr.agissons.core.module.ModuleState;
import fr.agissons.core.module.ReadModules;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.TenantDirectory;
import fr.agissons.core.tenancy.Tenants;
import fr.agissons.testing.Browser;
import fr.agissons.testing.Towns;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Operators allow a town's modules and take them back, on the console, with what disappears said before. */
@EveryPageTest
class AllowedModulesTests {
    private static final String MISSIONS = "missions";

    private final Towns towns;
    private final Tenants tenants;
    private final TenantDirectory directory;
    private final Browser browser;
    private final Newcomers newcomers;
    private final ReadModules modules;
    private final Journal journal;

    AllowedModulesTests(
            Towns towns,
            Tenants tenants,
            TenantDirectory directory,
            Browser browser,
            Newcomers newcomers,
            ReadModules modules,
            Journal journal) {
        this.towns = towns;
        this.tenants = tenants;
        this.directory = directory;
        this.browser = browser;
        this.newcomers = newcomers;
        this.modules = modules;
        this.journal = journal;
    }

    private Browser.Visit console() {
        Tenant site = directory.platform().orElseThrow();
        UUID person = UUID.randomUUID();
        return browser.as(
                Tenancy.call(
                        site,
                        () -> newcomers.welcome(
                                new Newcomers.Identity(person, "Inès Moreau", person + "@exemple.fr", "fr", true))),
                site);
    }

    /** A town of which missions alone are on, however many modules there are. */
    private Tenant town() {
        Tenant town = towns.fresh();
        tenants.switchModules(town.id(), List.of(MISSIONS));
        return directory.byId(town.id()).orElseThrow();
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }

    private static String path(Tenant town) {
        return "/sites/" + town.slug() + "/modules";
    }

    private ModuleState state(Tenant town) {
        return Tenancy.call(
                directory.byId(town.id()).orElseThrow(),
                () -> modules.find(MISSIONS).orElseThrow().state());
    }

    @Test
    void callsModulesByTheirNames() {
        Tenant town = towns.fresh();
        assertThat(body(console().get(path(town))))
                .contains("Missions bénévoles", "value=\"missions\" checked", "Allumé")
                .doesNotContain(">missions<");
        assertThat(body(console().get("/sites/" + town.slug())))
                .contains("Missions bénévoles")
                .doesNotContain("<dd>missions");
    }

    @Test
    void takesAModuleThatIsOnOnlyAfterASecondLookAndGivesItBackOff() {
        Tenant town = town();
        MvcTestResult unreasoned = console().post(path(town), Map.of("reason", ""));
        assertThat(unreasoned).hasStatus(422);
        assertThat(body(unreasoned)).contains("Dites pourquoi");
        MvcTestResult look = console().post(path(town), Map.of("reason", "Hors contrat"));
        assertThat(look).hasStatusOk();
        assertThat(body(look))
                .contains("Ce module est allumé", "Rien n’est effacé", "value=\"Hors contrat\"", "value=\"confirm\"");
        assertThat(state(town)).isEqualTo(ModuleState.ON);
        assertThat(body(console().post(path(town), Map.of("reason", "Hors contrat", "step", "correct"))))
                .contains("Hors contrat</textarea>")
                .doesNotContain("value=\"missions\" checked");

        assertThat(console().post(path(town), Map.of("reason", "Hors contrat", "step", "confirm")))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/sites/" + town.slug() + "?fait=modules");
        assertThat(state(town)).isEqualTo(ModuleState.WITHHELD);
        assertThat(browser.visitorOf(directory.byId(town.id()).orElseThrow()).get("/missions"))
                .hasStatus(404);

        assertThat(console().post(path(town), Map.of("allowed", MISSIONS, "reason", "Avenant signé")))
                .hasStatus3xxRedirection();
        assertThat(state(town)).isEqualTo(ModuleState.OFF);
        assertThat(body(console().get("/sites/" + town.slug() + "?fait=modules")))
                .contains("Les modules permis sont enregistrés.", "Hors contrat", "Avenant signé", "Inès Moreau");
    }

    @Test
    void writesNothingWhereNothingChanges() {
        Tenant town = towns.fresh();
        assertThat(console().post(path(town), Map.of("allowed", String.join(",", town.modules()))))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/sites/" + town.slug());
        Tenancy.run(town, () -> assertThat(journal.after(0)).isEmpty());
    }
}
