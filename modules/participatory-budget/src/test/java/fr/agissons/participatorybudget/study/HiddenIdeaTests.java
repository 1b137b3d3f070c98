package fr.agissons.participatorybudget.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.agissons.core.access.Me;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.IdeaKit;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Phase;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What moderators hide is not made public by another door; what is on the ballot is not said to be impossible. */
@CivicModuleTest
class HiddenIdeaTests {
    private static final String DESK = "/budget-participatif/etude";
    private static final String LIST = "/budget-participatif/idees/";

    private final BudgetKit budget;
    private final IdeaKit kit;
    private final People people;
    private final Browser browser;

    HiddenIdeaTests(BudgetKit budget, IdeaKit kit, People people, Browser browser) {
        this.budget = budget;
        this.kit = kit;
        this.people = people;
        this.browser = browser;
    }

    private static Map<String, String> form(int seen, String outcome, String step) {
        return new HashMap<>(Map.of(
                "seen",
                Integer.toString(seen),
                "outcome",
                outcome,
                "cost",
                "18 000",
                "reason",
                "Parce que.",
                "notes",
                "",
                "step",
                step));
    }

    private void hide(UUID idea) {
        browser.as(people.resident("Vigie"))
                .post(
                        "/signaler",
                        Map.of("genre", "budget.idea", "objet", idea.toString(), "rule", "hate", "words", "Lisez."));
        UUID report = budget.ask(UUID.class, "select id from moderation_report where subject = ?", idea);
        browser.as(people.moderator("Modératrice"))
                .post("/administration/signalements/" + report + "/masquer", Map.of("rule", "hate", "words", "Oui."));
        assertThat(browser.visitor().get(LIST + idea)).hasStatus(404);
    }

    @Test
    void aHiddenIdeaIsNeitherAnsweredNorAdmittedNorMerged() {
        EditionView edition = kit.anEdition("Masquée");
        UUID idea = kit.anIdea(people.resident("Autrice"), edition, "Une idée diffamatoire");
        UUID other = kit.anIdea(people.resident("Autre"), edition, "Une idée sans reproche");
        Me admin = people.admin("Directrice");
        assertThat(browser.as(admin).post(DESK + "/" + idea, form(0, "realisable", "publier")))
                .hasStatus3xxRedirection();
        hide(idea);
        Map<String, String> envelope =
                Map.of("envelope", edition.envelopes().getFirst().id().toString());
        assertThat(browser.as(admin).get(DESK + "/" + idea))
                .hasStatusOk()
                .bodyText()
                .contains("Masquée par la modération")
                .doesNotContain("Créer le projet", "Relire avant de réunir");
        assertThat(browser.as(admin).get(DESK + "?etat=toutes&edition=" + edition.slug()))
                .bodyText()
                .contains("Masquée par la modération");
        assertThat(browser.as(admin).post(DESK + "/" + idea, form(1, "adaptee", "publier")))
                .hasStatus(409)
                .bodyText()
                .contains("rien n’en est publié", "Parce que.");
        assertThat(browser.as(admin).post(DESK + "/" + idea + "/admettre", envelope))
                .hasStatus(409);
        assertThat(browser.as(admin)
                        .post(DESK + "/" + idea + "/reunir", Map.of("into", other.toString(), "sure", "oui")))
                .hasStatus(409);
        assertThat(browser.as(admin)
                        .post(DESK + "/" + other + "/reunir", Map.of("into", idea.toString(), "sure", "oui")))
                .hasStatus(422);
        assertThat(budget.ask(Integer.class, "select count(*) from budget_project where idea_id = ?", idea))
                .isZero();
        assertThat(browser.as(admin).post(DESK + "/" + idea, form(1, "adaptee", "garder")))
                .hasStatus3xxRedirection();
    }

    @Test
    void aProjectOnTheBallotIsWithdrawnBeforeItsIdeaIsSaidToBeImpossible() {
        EditionView edition = kit.anEdition("Contredite");
        UUID idea = kit.anIdea(people.resident("Autrice"), edition, "Un toboggan géant");
        Me admin = people.admin("Directrice");
        browser.as(admin).post(DESK + "/" + idea, form(0, "realisable", "publier"));
        kit.move(edition.id(), Phase.STUDY);
        assertThat(browser.as(admin)
                        .post(
                                DESK + "/" + idea + "/admettre",
                                Map.of(
                                        "envelope",
                                        edition.envelopes().getFirst().id().toString())))
                .hasStatus3xxRedirection();
        assertThat(browser.as(admin).post(DESK + "/" + idea, form(1, "non-realisable", "publier")))
                .hasStatus(409)
                .bodyText()
                .contains("Retirez d’abord le projet", "Parce que.");
        assertThat(budget.ask(String.class, "select outcome from budget_idea where id = ?", idea))
                .isEqualTo("FEASIBLE");
        UUID project = budget.ask(UUID.class, "select id from budget_project where idea_id = ?", idea);
        budget.cases().projects().withdraw(project, "Le terrain ne le permet pas.");
        assertThat(browser.as(admin).post(DESK + "/" + idea, form(1, "non-realisable", "publier")))
                .hasStatus3xxRedirection();
        assertThatExceptionOfType(Refusals.Conflict.class)
                .isThrownBy(() -> budget.cases().projects().readmit(project));
    }

    /** The journal is written after the fact. */
    private boolean isInJournal(EditionView edition) {
        String lines = "select count(*) from audit_entry where subject = ? and state_after = 'SUPPORT_LIMITED'";
        Instant end = Instant.now().plusSeconds(10);
        while (budget.ask(Integer.class, lines, edition.id()) == 0
                && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }
        return budget.ask(Integer.class, lines, edition.id()) == 1;
    }

    @Test
    void theLimitOfSupportsStaysFromTheFirstDayOfThePhase() {
        EditionView edition = kit.anEdition("Limite figée");
        Me admin = people.admin("Directrice");
        Map<String, String> form = Map.of("edition", edition.id().toString(), "most", "10");
        Map<String, String> less = Map.of("edition", edition.id().toString(), "most", "3");
        assertThat(browser.as(admin).post(DESK + "/soutiens", form)).hasStatus3xxRedirection();
        assertThat(isInJournal(edition)).isTrue();
        kit.move(edition.id(), Phase.SUPPORT);
        assertThat(browser.as(admin).post(DESK + "/soutiens", less)).hasStatus(409);
        assertThat(budget.ask(
                        Integer.class, "select most from budget_support_limit where edition_id = ?", edition.id()))
                .isEqualTo(10);
        assertThat(browser.as(admin).get(DESK + "?edition=" + edition.slug()))
                .bodyText()
                .contains("au plus 10 idées", "la même pour tous");
    }
}
