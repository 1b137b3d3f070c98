package fr.agissons.theming.launch;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.onboarding.OpenTown;
import fr.agissons.core.onboarding.TownOpening;
import fr.agissons.core.onboarding.TownProposals;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.TenantDirectory;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An admin opens the site that was prepared for them to the public. */
@CivicModuleTest
class LaunchPagesTests {
    private static final String PAGE = "/administration/ouverture";

    private final OpenTown sites;
    private final TownProposals proposals;
    private final TenantDirectory directory;
    private final People people;
    private final Browser browser;

    LaunchPagesTests(
            OpenTown sites, TownProposals proposals, TenantDirectory directory, People people, Browser browser) {
        this.sites = sites;
        this.proposals = proposals;
        this.directory = directory;
        this.people = people;
        this.browser = browser;
    }

    @Test
    void opensItToEverybodyOnce() {
        TownOpening prepared = sites.prepare(proposals.of("01030").getFirst(), null);
        Tenant draft = ((TownOpening.Done) prepared).site();
        var admin = Tenancy.call(draft, () -> people.admin("Adèle"));
        assertThat(browser.as(admin, draft).get(PAGE)).hasStatusOk();
        assertThat(browser.as(admin, draft).post(PAGE, Map.of()))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl(PAGE);
        Tenant open = directory.byId(draft.id()).orElseThrow();
        assertThat(open.state()).isEqualTo(Tenant.State.OPEN);
        assertThat(browser.visitorOf(open).get("/")).hasStatusOk();
        assertThat(browser.as(admin, open).get(PAGE)).bodyText().contains("est ouvert à tous");
        assertThat(browser.as(admin, open).post(PAGE, Map.of())).hasStatus(409);
    }

    @Test
    void isForAdminsAlone() {
        assertThat(browser.as(people.moderator("Modeste")).get(PAGE)).hasStatus(403);
        assertThat(browser.as(people.moderator("Modeste")).post(PAGE, Map.of())).hasStatus(403);
    }
}
