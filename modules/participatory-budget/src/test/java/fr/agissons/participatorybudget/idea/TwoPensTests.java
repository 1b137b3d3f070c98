package fr.agissons.participatorybudget.idea;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.IdeaKit;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two who sign one idea never write over each other unseen. */
@CivicModuleTest
class TwoPensTests {
    private final BudgetKit budget;
    private final IdeaKit kit;
    private final Browser browser;
    private final People people;

    TwoPensTests(BudgetKit budget, IdeaKit kit, Browser browser, People people) {
        this.budget = budget;
        this.kit = kit;
        this.browser = browser;
        this.people = people;
    }

    private static Map<String, String> form(EditionView edition, String title, int version) {
        return Map.of(
                "edition",
                edition.id().toString(),
                "title",
                title,
                "words",
                "Écrit à quatre mains.",
                "category",
                "nature",
                "version",
                Integer.toString(version));
    }

    @Test
    void theSecondReadsWhatTheFirstWroteAndLosesNothing() {
        EditionView edition = kit.anEdition("Quatre mains");
        Me me = people.resident("Première Plume");
        UUID idea = kit.anIdea(me, edition, "Un kiosque");
        String path = "/budget-participatif/mes-idees/" + idea + "/modifier";
        int seen = budget.ask(Integer.class, "select version from budget_idea where id = ?", idea);
        assertThat(browser.as(me).post(path, form(edition, "Un grand kiosque", seen)))
                .hasStatus3xxRedirection();

        assertThat(browser.as(me).post(path, form(edition, "Un petit kiosque", seen)))
                .hasStatus(409)
                .bodyText()
                .contains("entre-temps", "Un petit kiosque", "name=\"version\" value=\"" + (seen + 1) + "\"");
        assertThat(budget.ask(String.class, "select title from budget_idea where id = ?", idea))
                .isEqualTo("Un grand kiosque");
        assertThat(browser.as(me).post(path, form(edition, "Un petit kiosque", seen + 1)))
                .hasStatus3xxRedirection();
    }
}
