package fr.agissons.mutualaid.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Newcomers;
import fr.agissons.core.access.Role;
import fr.agissons.core.demo.DemoPerson;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.Towns;
import org.junit.jupiter.api.Test;

@CivicModuleTest
class DemoBankTests {
    private final DemoSkills skills;
    private final DemoBank bank;
    private final Newcomers newcomers;
    private final Towns towns;
    private final Browser browser;

    DemoBankTests(DemoSkills skills, DemoBank bank, Newcomers newcomers, Towns towns, Browser browser) {
        this.skills = skills;
        this.bank = bank;
        this.newcomers = newcomers;
        this.towns = towns;
        this.browser = browser;
    }

    @Test
    void givesCamilleTimeAndAQuestion() {
        for (DemoPerson person : DemoPerson.ALL) {
            newcomers.welcome(new Newcomers.Identity(person.id(), person.name(), person.email(), "fr", false));
        }
        skills.load(towns.colombes());
        bank.load(towns.colombes());
        DemoPerson camille = DemoPerson.CAMILLE;
        Me me = new Me(
                camille.id(),
                towns.colombes().id().value(),
                Role.RESIDENT,
                false,
                camille.name(),
                camille.email(),
                "fr");
        assertThat(browser.as(me).get("/entraide/banque-de-temps"))
                .hasStatusOk()
                .bodyText()
                .contains("Un vélo remis en état", "Nadia Benali dit vous avoir aidé pendant 1 h");
    }
}
