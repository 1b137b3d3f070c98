package fr.agissons.mutualaid.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Newcomers;
import fr.agissons.core.demo.DemoPerson;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.Towns;
import org.junit.jupiter.api.Test;

@CivicModuleTest
class DemoSkillsTests {
    private final DemoSkills demo;
    private final Newcomers newcomers;
    private final Towns towns;
    private final Browser browser;

    DemoSkillsTests(DemoSkills demo, Newcomers newcomers, Towns towns, Browser browser) {
        this.demo = demo;
        this.newcomers = newcomers;
        this.towns = towns;
        this.browser = browser;
    }

    @Test
    void fillsColombesWithSkills() {
        for (DemoPerson person : DemoPerson.ALL) {
            newcomers.welcome(new Newcomers.Identity(person.id(), person.name(), person.email(), "fr", false));
        }
        demo.load(towns.colombes());
        assertThat(browser.visitor().get("/entraide/competences?famille=vie-associative"))
                .bodyText()
                .contains("Je tiens les comptes d’une petite association");
        assertThat(browser.visitor().get("/entraide/competences?competence=velo"))
                .bodyText()
                .contains("Je remets en état vélos de ville");
    }
}
