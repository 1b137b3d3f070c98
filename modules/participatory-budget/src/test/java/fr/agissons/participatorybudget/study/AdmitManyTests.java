package fr.agissons.participatorybudget.study;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.IdeaKit;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Phase;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Together;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** From many ideas to projects that lead back to them, each once, and those who carried them hear of it. */
@CivicModuleTest
class AdmitManyTests {
    private static final String DESK = "/budget-participatif/etude";
    private static final String LIST = "/budget-participatif/idees/";

    private final BudgetKit budget;
    private final IdeaKit kit;
    private final People people;
    private final Browser browser;

    AdmitManyTests(BudgetKit budget, IdeaKit kit, People people, Browser browser) {
        this.budget = budget;
        this.kit = kit;
        this.people = people;
        this.browser = browser;
    }

    private UUID aFeasibleIdea(EditionView edition, Me author, String title, boolean placed) {
        UUID idea = kit.anIdea(author, edition, title);
        if (placed) {
            budget.change(
                    "update budget_idea set envelope_id = ? where id = ?",
                    edition.envelopes().getFirst().id(),
                    idea);
        }
        answer(idea, "realisable");
        return idea;
    }

    private void answer(UUID idea, String outcome) {
        assertThat(browser.as(people.moderator("Agente"))
                        .post(
                                DESK + "/" + idea,
                                Map.of(
                                        "seen",
                                        "0",
                                        "outcome",
                                        outcome,
                                        "cost",
                                        "12 000",
                                        "reason",
                                        "Étudiée de près.",
                                        "notes",
                                        "",
                                        "step",
                                        "publier")))
                .hasStatus3xxRedirection();
    }

    private int projects(UUID idea) {
        return budget.ask(Integer.class, "select count(*) from budget_project where idea_id = ?", idea);
    }

    @Test
    void admitsAllFeasibleIdeasShownAfterALastLook() throws Exception {
        EditionView edition = kit.anEdition("Beaucoup d’idées");
        Me author = people.resident("Autrice");
        UUID one = aFeasibleIdea(edition, author, "Un premier banc", true);
        UUID two = aFeasibleIdea(edition, people.resident("Autre"), "Un second banc", true);
        UUID nowhere = aFeasibleIdea(edition, people.resident("Troisième"), "Un banc sans enveloppe", false);
        UUID never = kit.anIdea(people.resident("Quatrième"), edition, "Un banc volant");
        answer(never, "non-realisable");
        Me supporter = people.resident("Soutien");
        kit.move(edition.id(), Phase.SUPPORT);
        kit.support(supporter, one);
        kit.move(edition.id(), Phase.STUDY);
        Me admin = people.admin("Directrice");
        String path = DESK + "/admettre?etat=toutes&edition=" + edition.slug();
        assertThat(browser.as(people.moderator("Agente")).get(path)).hasStatus(403);
        assertThat(browser.as(admin).get(DESK + "?etat=toutes&edition=" + edition.slug()))
                .bodyText()
                .contains("Admettre les idées réalisables affichées");
        assertThat(browser.as(admin).get(path))
                .hasStatusOk()
                .bodyText()
                .contains("Un premier banc", "Un second banc", "Sans enveloppe", "Un banc sans enveloppe")
                .doesNotContain("Un banc volant");

        String both = path + "&idea=" + one + "&idea=" + two + "&idea=" + nowhere + "&idea=" + never;
        List<Callable<Integer>> clicks = IntStream.range(0, 8)
                .<Callable<Integer>>mapToObj(n -> () ->
                        browser.as(admin).post(both, Map.of()).getResponse().getStatus())
                .toList();
        assertThat(Together.run(clicks)).containsOnly(302);

        assertThat(projects(one)).isOne();
        assertThat(projects(two)).isOne();
        assertThat(projects(nowhere)).isZero();
        assertThat(projects(never)).isZero();
        assertThat(kit.told(author, "admitted")).isTrue();
        assertThat(kit.told(supporter, "admitted")).isTrue();
        assertThat(browser.as(admin).get(DESK + "/admettre?edition=inconnue")).hasStatus(404);
    }

    @Test
    void aProjectLeadsBackToItsIdeaAndShowsItsFirstPhoto() {
        EditionView edition = kit.anEdition("Origines");
        UUID idea = kit.anIdea(people.resident("Autrice Fière"), edition, "Une serre partagée");
        budget.change("""
                insert into budget_idea_picture (tenant_id, id, idea_id, file, small, width, height, alt)
                select tenant_id, gen_random_uuid(), id, 'grande.jpg', 'petite.jpg', 64, 48, 'Une serre' from budget_idea
                where id = ?""", idea);
        answer(idea, "adaptee");
        kit.move(edition.id(), Phase.STUDY);
        browser.as(people.admin("Directrice"))
                .post(
                        DESK + "/" + idea + "/admettre",
                        Map.of("envelope", edition.envelopes().getFirst().id().toString()));
        UUID project = budget.ask(UUID.class, "select id from budget_project where idea_id = ?", idea);
        assertThat(browser.visitor().get("/budget-participatif/projets/" + project))
                .hasStatusOk()
                .bodyText()
                .contains("L’idée de départ", "Autrice Fière", "Étudiée de près.", LIST + idea, "grande.jpg");
    }
}
