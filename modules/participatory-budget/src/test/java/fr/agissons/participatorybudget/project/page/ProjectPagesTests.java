package fr.agissons.participatorybudget.project.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.StatementCounter;
import fr.agissons.testing.Towns;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What everybody reads of projects. */
@CivicModuleTest
class ProjectPagesTests {
    private static final Pattern PROJECT = Pattern.compile("/budget-participatif/projets/([0-9a-f-]{36})");
    private static final Pattern NEXT = Pattern.compile("[?&;]apres=([0-9a-f]{64})");

    private final BudgetKit kit;
    private final Browser browser;
    private final People people;
    private final Towns towns;
    private final StatementCounter counter;

    ProjectPagesTests(BudgetKit kit, Browser browser, People people, Towns towns, StatementCounter counter) {
        this.kit = kit;
        this.browser = browser;
        this.people = people;
        this.towns = towns;
        this.counter = counter;
    }

    private static List<String> listed(String page) {
        Set<String> found = new LinkedHashSet<>();
        Matcher matcher = PROJECT.matcher(page.substring(page.indexOf("class=\"the-list\"")));
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return List.copyOf(found);
    }

    @Test
    void listsEveryProjectOnceInAnOrderThatStaysTheSameForOnePerson() {
        UUID id = kit.aDraft("Beaucoup de projets");
        UUID envelope = kit.cases().envelopes().add(id, null, 10_000_000);
        for (int n = 0; n < 60; n++) {
            kit.aProject(id, envelope, "Projet numéro " + n, 1000 + n);
        }
        kit.cases().tend().publish(id);
        String path = kit.edition(id).path() + "/projets";
        Me one = people.resident("Première");
        Me other = people.resident("Seconde");

        String first = Browser.body(browser.as(one).get(path));
        Matcher next = NEXT.matcher(first);
        assertThat(next.find()).isTrue();
        String second = Browser.body(browser.as(one).get(path + "?apres=" + next.group(1)));
        List<String> all = new ArrayList<>(listed(first));
        all.addAll(listed(second));

        assertThat(listed(first)).hasSize(50);
        assertThat(all).hasSize(60).doesNotHaveDuplicates();
        assertThat(listed(Browser.body(browser.as(one).get(path))))
                .as("the same again")
                .isEqualTo(listed(first));
        assertThat(listed(Browser.body(browser.as(other).get(path))))
                .as("another order for somebody else")
                .isNotEqualTo(listed(first));
        assertThat(counter.during(() -> browser.as(one).get(path)))
                .filteredOn(statement -> statement.contains("budget_"))
                .hasSizeBetween(1, 5);
    }

    @Test
    void filtersByDistrictAndSubjectAndSaysWhenNothingIsLeft() {
        UUID id = kit.aDraft("Filtres");
        UUID town = kit.cases().envelopes().add(id, null, 10_000_000);
        UUID north = kit.cases().envelopes().add(id, "Nord", 10_000_000);
        kit.aProject(id, town, "Pour tout le monde", 1000);
        kit.aProject(id, north, "Pour le nord", 1000);
        kit.cases().tend().publish(id);
        String path = kit.edition(id).path() + "/projets";

        assertThat(browser.visitor().get(path)).bodyText().contains("Pour tout le monde", "Pour le nord", "2 projets");
        assertThat(browser.visitor().get(path + "?quartier=" + north))
                .bodyText()
                .contains("Pour le nord")
                .doesNotContain("Pour tout le monde");
        assertThat(browser.visitor().get(path + "?theme=nature")).bodyText().contains("2 projets");
        assertThat(browser.visitor().get(path + "?theme=sport")).bodyText().contains("Aucun projet ne correspond");
        assertThat(browser.visitor().get(path + "?theme=n%27importe&quartier=quoi&apres=zzz"))
                .hasStatusOk()
                .bodyText()
                .contains("2 projets");
    }

    @Test
    void showsOneWithItsPriceAndOnlyInItsTown() {
        EditionView edition = kit.anOpenVote("Un seul");
        UUID project = kit.cases().readProjects().of(edition.id()).getFirst().id();
        String path = "/budget-participatif/projets/" + project;

        assertThat(browser.visitor().get(path))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "40\u202f000\u00a0€",
                        "Place du marché",
                        "Numéro 1 sur les bulletins",
                        edition.path() + "/vote");
        assertThat(browser.visitorOf(towns.lille()).get(path)).hasStatus(404);
        assertThat(browser.visitor().get("/budget-participatif/projets/" + UUID.randomUUID()))
                .hasStatus(404);
    }

    @Test
    void isFoundByItsWordsOnceItsEditionIsSeenAndInItsTownAlone() {
        UUID id = kit.aDraft("À chercher");
        UUID envelope = kit.cases().envelopes().add(id, null, 10_000_000);
        kit.aProject(id, envelope, "Une guinguette flottante", 1000);
        kit.aProject(id, envelope, "Autre chose", 1000);
        kit.settle();
        assertThat(browser.visitor().get("/recherche?q=guinguette")).bodyText().doesNotContain("flottante");

        kit.cases().tend().publish(id);
        kit.settle();

        assertThat(browser.visitor().get("/recherche?q=guinguette")).bodyText().contains("flottante");
        assertThat(browser.visitor().get(kit.edition(id).path() + "/projets?q=guinguette"))
                .bodyText()
                .contains("flottante")
                .doesNotContain("Autre chose");
        assertThat(browser.visitorOf(towns.lille()).get("/recherche?q=guinguette"))
                .bodyText()
                .doesNotContain("flottante");
    }

    @Test
    void saysWhatCannotWinTogether() {
        UUID id = kit.aDraft("Incompatibles");
        UUID envelope = kit.cases().envelopes().add(id, null, 10_000_000);
        UUID one = kit.aProject(id, envelope, "Le kiosque", 1000);
        kit.aProject(id, envelope, "La halle", 1000);
        kit.change("update budget_project set exclusive_group = 'PLACE' where edition_id = ?", id);
        kit.cases().tend().publish(id);

        assertThat(browser.visitor().get("/budget-participatif/projets/" + one))
                .bodyText()
                .contains("Un seul de ces projets peut gagner", "La halle");
    }
}
