package fr.agissons.participatorybudget.works;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.participatorybudget.works.WorksKit.Chosen;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Milestones that change before they are reached, and stories longer than a page. */
@CivicModuleTest
class StepTests {
    private final WorksKit works;
    private final Browser browser;
    private final ReadWorks read;
    private final TendWorks tend;

    StepTests(WorksKit works, Browser browser, ReadWorks read, TendWorks tend) {
        this.works = works;
        this.browser = browser;
        this.read = read;
        this.tend = tend;
    }

    private WorksView.Story story(Chosen vote) {
        return read.story(vote.project(), null).orElseThrow();
    }

    @Test
    void areCorrectedAndDroppedAsLongAsTheyLieAhead() throws Exception {
        Chosen vote = works.aResult("des étapes");
        var agent = browser.as(vote.agent());
        tend.plan(vote.project(), "Plantaisons", null);
        tend.plan(vote.project(), "Inauguration", null);
        String first = vote.desk() + "/etapes/" + story(vote).steps().getFirst().id();
        String second = vote.desk() + "/etapes/" + story(vote).steps().getLast().id();

        assertThat(Browser.body(agent.get(vote.desk()))).contains(first);
        assertThat(Browser.body(agent.get(first))).contains("Plantaisons");
        var tooShort = agent.post(first, Map.of("title", "Pl", "planned", "2027-13-01"));
        assertThat(tooShort).hasStatus(422);
        assertThat(Browser.body(tooShort)).contains("2027-13-01", "Indiquez un jour");
        assertThat(agent.post(first, Map.of("title", "Plantations", "planned", "2027-03-01")))
                .hasStatus3xxRedirection();
        assertThat(agent.post(second + "/retirer", Map.of())).hasStatus3xxRedirection();

        assertThat(story(vote).steps()).extracting(WorksView.Step::title).containsExactly("Plantations");
        assertThat(story(vote).works().steps()).isEqualTo(1);
        assertThat(agent.post(first + "/faite", Map.of())).hasStatus3xxRedirection();
        assertThat(agent.get(first)).hasStatus(404);
        assertThat(agent.post(first, Map.of("title", "Autre chose", "planned", "")))
                .hasStatus(409);
        assertThat(agent.post(first + "/retirer", Map.of())).hasStatus(409);
        assertThat(story(vote).works().reached()).isEqualTo(1);
    }

    @Test
    void tellsALongStoryPieceByPiece() throws Exception {
        Chosen vote = works.aResult("des nouvelles");
        int all = WorksView.Chapter.MOST + 10;
        IntStream.rangeClosed(1, all).forEach(n -> tend.tell(vote.project(), "Nouvelle no " + n + ".", null));

        WorksView.Chapter latest = story(vote).told();
        assertThat(latest.entries()).hasSize(WorksView.Chapter.MOST);
        String page = Browser.body(browser.visitor().get(vote.page()));
        assertThat(page).contains("Nouvelle no " + all + ".").doesNotContain("Nouvelle no 10.");
        String older = latest.older(story(vote).works());
        assertThat(page).contains(older);
        assertThat(Browser.body(browser.visitor().get(older)))
                .contains("Nouvelle no 10.", "Nouvelle no 1.")
                .doesNotContain("Nouvelle no 11.", "Ce qui a été dit avant");
        assertThat(browser.visitor().get(older.replaceFirst("projets/[0-9a-f-]{36}", "projets/" + vote.other())))
                .hasStatus(404);
        assertThat(browser.visitor().get(older.replaceFirst("avant=.*", "avant=hier")))
                .hasStatus(400);
    }
}
