package fr.agissons.participatorybudget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.participatorybudget.edition.Districts;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Electorate;
import fr.agissons.participatorybudget.edition.Phase;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.StatementCounter;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A list of many is read in as many statements as a list of two: none asks again for each of its rows. */
@CivicModuleTest
class ListStatementsTests {
    private static final int FEW = 2;
    private static final int MANY = 12;
    private static final int MOST = 8;

    private final BudgetKit budget;
    private final IdeaKit ideas;
    private final PaperKit papers;
    private final Reader reader;

    ListStatementsTests(BudgetKit budget, IdeaKit ideas, PaperKit papers, Reader reader) {
        this.budget = budget;
        this.ideas = ideas;
        this.papers = papers;
        this.reader = reader;
    }

    /** Who reads the lists, and who counts meanwhile. */
    @org.springframework.stereotype.Component
    record Reader(People people, Browser browser, StatementCounter counter) {
        int statements(Me who, String page) {
            assertThat(browser.as(who).get(page)).as(page).hasStatusOk();
            return (int) counter.during(() -> browser.as(who).get(page)).stream()
                    .filter(statement -> statement.contains("budget_"))
                    .count();
        }

        void sameForBoth(Me who, String few, String many) {
            assertThat(statements(who, many)).as(many).isBetween(1, MOST).isEqualTo(statements(who, few));
        }
    }

    private EditionView studied(String title, int rows) {
        EditionView edition = ideas.anEdition(title);
        Me author = reader.people().resident("Autrice de " + title);
        for (int n = 0; n < rows; n++) {
            ideas.anIdea(author, edition, title + " " + n);
        }
        ideas.move(edition.id(), Phase.STUDY);
        return edition;
    }

    private EditionView voted(String title, int rows) {
        EditionView edition = budget.anOpenVote(title);
        for (int n = FEW; n < rows; n++) {
            budget.aProject(edition.id(), edition.envelopes().getFirst().id(), title + " " + n, 1_000_000);
        }
        return edition;
    }

    private EditionView onRoll(String title, int rows) {
        EditionView edition =
                papers.admit(budget.anOpenVote(title).id(), new Electorate(false, true, true, null, Districts.ALL));
        for (int n = 0; n < rows; n++) {
            papers.aLine(edition, "L-" + n);
        }
        return edition;
    }

    @Test
    void readsTheStudiesInAsManyStatementsHoweverManyThereAre() {
        EditionView few = studied("Peu d’études", FEW);
        EditionView many = studied("Beaucoup d’études", MANY);
        String list = "/budget-participatif/etude?edition=";

        reader.sameForBoth(reader.people().moderator("Étudiante"), list + few.slug(), list + many.slug());
    }

    @Test
    void readsTheProjectsInAsManyStatementsHoweverManyThereAre() {
        EditionView few = voted("Peu de projets", FEW);
        EditionView many = voted("Beaucoup de projets", MANY);

        reader.sameForBoth(reader.people().resident("Lectrice"), few.path() + "/projets", many.path() + "/projets");
        reader.sameForBoth(
                reader.people().admin("Responsable"), few.adminPath() + "/projets", many.adminPath() + "/projets");
    }

    @Test
    void readsTheRollAndItsLettersInAsManyStatementsHoweverManyThereAre() {
        EditionView few = onRoll("Liste courte", FEW);
        EditionView many = onRoll("Liste longue", MANY);
        Me admin = reader.people().admin("Responsable de la liste");
        for (EditionView edition : new EditionView[] {few, many}) {
            assertThat(reader.browser().as(admin).post(edition.adminPath() + "/lettres", Map.of()))
                    .hasStatusOk();
        }

        for (String page : new String[] {"/liste", "/lettres"}) {
            reader.sameForBoth(admin, few.adminPath() + page, many.adminPath() + page);
        }
        String desk = "/budget-participatif/guichet/%s?q=anne";
        reader.sameForBoth(
                reader.people().moderator("À l’accueil"), desk.formatted(few.id()), desk.formatted(many.id()));
    }

    @Test
    void readsTheBatchesOfPaperInAsManyStatementsHoweverManyThereAre() {
        EditionView few = onRoll("Petit lot", 1);
        EditionView many = onRoll("Grand lot", 1);
        typeIn(few, FEW);
        typeIn(many, MANY);
        Me second = reader.people().admin("Seconde lectrice");

        reader.sameForBoth(second, few.adminPath() + "/papiers", many.adminPath() + "/papiers");
        String typing = "/budget-participatif/papiers/";
        reader.sameForBoth(second, typing + few.id(), typing + many.id());
    }

    private void typeIn(EditionView edition, int rows) {
        Me first = reader.people().moderator("Première lectrice de " + rows);
        for (int n = 1; n <= rows; n++) {
            Map<String, String> paper =
                    Map.of("lot", "a", "numero", Integer.toString(n), "nature", "VALID", "choix", "1", "motif", "");
            assertThat(reader.browser().as(first).post("/budget-participatif/papiers/" + edition.id(), paper))
                    .hasStatus3xxRedirection();
        }
    }
}
