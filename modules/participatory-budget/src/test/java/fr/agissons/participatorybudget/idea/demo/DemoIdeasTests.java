package fr.agissons.participatorybudget.idea.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Newcomers;
import fr.agissons.core.demo.DemoPerson;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import org.junit.jupiter.api.Test;

/** The demonstration has something to read, to say and to propose from its first minute. */
@CivicModuleTest
class DemoIdeasTests {
    private final DemoIdeas demo;
    private final Newcomers newcomers;
    private final Browser browser;

    DemoIdeasTests(DemoIdeas demo, Newcomers newcomers, Browser browser) {
        this.demo = demo;
        this.newcomers = newcomers;
        this.browser = browser;
    }

    @Test
    void fillsTheTownWithIdeasPeopleTalkAbout() {
        for (DemoPerson person : DemoPerson.ALL) {
            newcomers.welcome(new Newcomers.Identity(person.id(), person.name(), person.email(), "fr", false));
        }
        demo.load(Tenancy.current());
        assertThat(browser.visitor().get("/budget-participatif/idees"))
                .bodyText()
                .contains("Un verger partagé", "Proposer une idée", "3 commentaires")
                .doesNotContain("Une fresque sous le pont");
    }
}
