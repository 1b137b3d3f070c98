package fr.agissons.volunteering.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Newcomers;
import fr.agissons.core.demo.DemoPerson;
import fr.agissons.core.read.Reads;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.Towns;
import fr.agissons.volunteering.discovery.OpenMissions;
import org.junit.jupiter.api.Test;

@CivicModuleTest
class DemoMissionsTests {
    private final DemoMissions demo;
    private final Newcomers newcomers;
    private final OpenMissions missions;
    private final Reads reads;
    private final Towns towns;
    private final Browser browser;

    DemoMissionsTests(
            DemoMissions demo, Newcomers newcomers, OpenMissions missions, Reads reads, Towns towns, Browser browser) {
        this.demo = demo;
        this.newcomers = newcomers;
        this.missions = missions;
        this.reads = reads;
        this.towns = towns;
        this.browser = browser;
    }

    private int shown() {
        var trip = reads.trip();
        var next = missions.next(trip, 200);
        trip.go();
        return next.rows().size();
    }

    private void fill(Tenant tenant) {
        for (DemoPerson person : DemoPerson.ALL) {
            newcomers.welcome(new Newcomers.Identity(person.id(), person.name(), person.email(), "fr", false));
        }
        demo.load(tenant);
    }

    @Test
    void fillsColombesWithMissionsOfManyThemesAndPlaces() {
        fill(towns.colombes());

        assertThat(shown()).isGreaterThanOrEqualTo(17);
        assertThat(browser.visitor().get("/missions?theme=memoire-et-citoyennete"))
                .bodyText()
                .contains("Enregistrer les récits");
        assertThat(browser.visitor().get("/")).hasStatusOk().bodyText().contains("On a besoin de vous");
        assertThat(browser.visitor().get("/organisations/seine-propre-92"))
                .bodyText()
                .contains("Association")
                .doesNotContain("W000");
        assertThat(browser.visitor().get("/organisations/les-voisins-du-stade"))
                .bodyText()
                .contains("Collectif");
    }

    @Test
    void fillsAnotherTownLightly() {
        Tenancy.run(towns.lille(), () -> {
            fill(towns.lille());
            assertThat(shown()).isGreaterThanOrEqualTo(3);
        });
    }
}
