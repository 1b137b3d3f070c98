package fr.agissons.mutualaid.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Newcomers;
import fr.agissons.core.access.Role;
import fr.agissons.core.demo.DemoPerson;
import fr.agissons.core.people.Memberships;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.Towns;
import org.junit.jupiter.api.Test;

@CivicModuleTest
class DemoRequestsTests {
    private final DemoRequests demo;
    private final Newcomers newcomers;
    private final Memberships memberships;
    private final Towns towns;
    private final Browser browser;

    DemoRequestsTests(DemoRequests demo, Newcomers newcomers, Memberships memberships, Towns towns, Browser browser) {
        this.demo = demo;
        this.newcomers = newcomers;
        this.memberships = memberships;
        this.towns = towns;
        this.browser = browser;
    }

    private void fill(Tenant tenant) {
        for (DemoPerson person : DemoPerson.ALL) {
            newcomers.welcome(new Newcomers.Identity(person.id(), person.name(), person.email(), "fr", false));
            if (person.role() != Role.RESIDENT) {
                memberships.grant(person.id(), person.role());
            }
        }
        demo.load(tenant);
    }

    @Test
    void fillsColombesWithRequestsAndOffers() {
        fill(towns.colombes());

        assertThat(browser.visitor().get("/entraide?aide=jardin")).bodyText().contains("Tailler une haie");
        assertThat(browser.visitor().get("/")).bodyText().contains("Un voisin a besoin d’un coup de main");
    }

    @Test
    void fillsAnotherTownLightly() {
        Tenancy.run(towns.lille(), () -> {
            fill(towns.lille());
            assertThat(browser.visitorOf(towns.lille()).get("/entraide"))
                    .bodyText()
                    .contains("Faire quelques courses au marché");
        });
    }
}
