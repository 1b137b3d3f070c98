package fr.agissons.participatorybudget.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.agissons.core.access.Me;
import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.IdeaKit;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.idea.post.SimilarIdeas;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** Half an idea is kept until its author goes on with it; nothing less than a whole one is published. */
@CivicModuleTest
class DraftTests {
    private static final String LIST = "/budget-participatif/idees";
    private static final String MINE = "/budget-participatif/mes-idees/";

    private final BudgetKit budget;
    private final IdeaKit kit;
    private final People people;
    private final Browser browser;
    private final SimilarIdeas similar;

    DraftTests(BudgetKit budget, IdeaKit kit, People people, Browser browser, SimilarIdeas similar) {
        this.budget = budget;
        this.kit = kit;
        this.people = people;
        this.browser = browser;
        this.similar = similar;
    }

    private static Map<String, String> form(EditionView edition, String title, String words, String category) {
        return new HashMap<>(Map.of(
                "edition",
                edition.id().toString(),
                "title",
                title,
                "words",
                words,
                "category",
                category,
                "step",
                "garder"));
    }

    @Test
    void aTitleIsEnoughToKeepAnIdeaForLater() {
        EditionView edition = kit.anEdition("Dans le bus");
        Me me = people.resident("Passagère");
        assertThat(browser.as(me).get(LIST + "/proposer")).bodyText().contains("Garder pour plus tard");
        String kept = Objects.requireNonNull(browser.as(me)
                .post(LIST + "/proposer", form(edition, "Des abribus", "", ""))
                .getResponse()
                .getRedirectedUrl());
        UUID draft = UUID.fromString(kept.replaceAll(".*?([0-9a-f]{8}-[0-9a-f-]{27}).*", "$1"));
        assertThat(browser.as(me).get(kept))
                .hasStatusOk()
                .bodyText()
                .contains("Votre brouillon est gardé", "Des abribus", "Continuer");
        assertThat(browser.as(me).get("/budget-participatif/mes-idees"))
                .hasStatusOk()
                .bodyText()
                .contains("Des abribus");
        assertThat(browser.as(me).get(MINE + draft + "/verifier"))
                .redirectedUrl()
                .isEqualTo(MINE + draft + "/modifier");
        assertThat(browser.as(me).get(MINE + draft + "/modifier")).hasStatusOk();
        assertThat(browser.as(me).post(MINE + draft + "/publier", Map.of())).hasStatus(409);
        assertThat(browser.as(me).post(MINE + draft + "/modifier", form(edition, "Des abribus verts", "Avec", "")))
                .hasStatus3xxRedirection();
        Map<String, String> unfinished = form(edition, "Des abribus verts", "Avec des plantes.", "");
        unfinished.remove("step");
        assertThat(browser.as(me).post(MINE + draft + "/modifier", unfinished))
                .hasStatus(422)
                .bodyText()
                .contains("f-category-error", "Avec des plantes.");
        Map<String, String> whole = form(edition, "Des abribus verts", "Avec des plantes.", "nature");
        whole.remove("step");
        assertThat(browser.as(me).post(MINE + draft + "/modifier", whole))
                .redirectedUrl()
                .isEqualTo(MINE + draft + "/verifier");
        assertThat(browser.as(me).post(MINE + draft + "/publier", Map.of())).hasStatus3xxRedirection();
        assertThat(browser.visitor().get(LIST + "/" + draft)).bodyText().contains("Des abribus verts");
    }

    @Test
    void whatEverybodyReadsStaysWhole() {
        EditionView edition = kit.anEdition("Entière");
        Me me = people.resident("Autrice");
        UUID idea = kit.anIdea(me, edition, "Une idée entière");
        assertThat(browser.as(me).post(MINE + idea + "/modifier", form(edition, "Une idée creuse", "", "")))
                .hasStatus(422);
        assertThat(browser.as(me).post(LIST + "/proposer", form(edition, "X", "", "")))
                .hasStatus(422)
                .bodyText()
                .contains("f-title-error");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> budget.change("update budget_idea set category = null where id = ?", idea))
                .withMessageContaining("budget_idea_whole");
    }

    @Test
    void aTwinUnderAnotherTitleIsFoundByWhatItSays() {
        EditionView edition = kit.anEdition("Jumelles");
        Me first = people.resident("Première");
        String words = "Installer une tyrolienne géante entre les deux collines du parc départemental.";
        Map<String, String> twin = form(edition, "Voler un peu", words, "nature");
        twin.remove("step");
        String check = Objects.requireNonNull(
                browser.as(first).post(LIST + "/proposer", twin).getResponse().getRedirectedUrl());
        UUID idea = UUID.fromString(check.replaceAll(".*?([0-9a-f]{8}-[0-9a-f-]{27}).*", "$1"));
        browser.as(first).post(MINE + idea + "/publier", Map.of());
        twin.put("title", "Sensations fortes");
        String second = Objects.requireNonNull(browser.as(people.resident("Seconde"))
                .post(LIST + "/proposer", twin)
                .getResponse()
                .getRedirectedUrl());
        UUID draft = UUID.fromString(second.replaceAll(".*?([0-9a-f]{8}-[0-9a-f-]{27}).*", "$1"));
        // The index is written after the fact.
        Instant end = Instant.now().plusSeconds(10);
        while (!alike(edition, draft, words) && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }
        assertThat(alike(edition, draft, words)).isTrue();
    }

    private boolean alike(EditionView edition, UUID self, String words) {
        return similar.find(edition.id(), self, "Sensations fortes", words).stream()
                .anyMatch(one -> one.title().equals("Voler un peu"));
    }
}
