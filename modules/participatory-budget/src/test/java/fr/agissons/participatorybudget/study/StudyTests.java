package fr.agissons.participatorybudget.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.agissons.core.access.Me;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.IdeaKit;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Phase;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Together;
import fr.agissons.testing.Towns;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** Studied by the services: nothing is rewritten, what is private stays so, and a project comes of an idea once. */
@CivicModuleTest
class StudyTests {
    private static final String DESK = "/budget-participatif/etude";
    private static final String LIST = "/budget-participatif/idees/";

    private final BudgetKit budget;
    private final IdeaKit kit;
    private final People people;
    private final Browser browser;
    private final Towns towns;

    StudyTests(BudgetKit budget, IdeaKit kit, People people, Browser browser, Towns towns) {
        this.budget = budget;
        this.kit = kit;
        this.people = people;
        this.browser = browser;
        this.towns = towns;
    }

    private static Map<String, String> form(int seen, String step) {
        return new HashMap<>(Map.of(
                "seen", Integer.toString(seen),
                "outcome", "adaptee",
                "cost", "18 000",
                "reason", "Possible, mais de l’autre côté de la rue.",
                "notes", "Confidentiel : voir avec la voirie.",
                "step", step));
    }

    @Test
    void publishesAnAnswerWithoutTheNotesAndTellsWhomItConcerns() {
        EditionView edition = kit.anEdition("Étude");
        Me author = people.resident("Autrice");
        UUID idea = kit.anIdea(author, edition, "Un passage piéton");
        kit.move(edition.id(), Phase.SUPPORT);
        Me supporter = people.resident("Soutien");
        kit.support(supporter, idea);
        kit.move(edition.id(), Phase.STUDY);
        Me agent = people.moderator("Agente Technique");
        assertThat(browser.as(people.resident("Curieuse")).get(DESK)).hasStatus(403);
        assertThat(browser.as(people.resident("Curieuse")).get(DESK + "/" + idea))
                .hasStatus(403);
        assertThat(browser.as(agent).get(DESK + "?edition=" + edition.slug()))
                .bodyText()
                .contains("Un passage piéton");
        assertThat(browser.as(agent)
                        .post(
                                DESK + "/" + idea + "/confier",
                                Map.of("agent", agent.person().toString())))
                .hasStatus3xxRedirection();
        assertThat(browser.as(agent).get(DESK + "?moi=oui&edition=" + edition.slug()))
                .bodyText()
                .contains("Un passage piéton", "Agente Technique");

        assertThat(browser.as(agent).post(DESK + "/" + idea, form(0, "garder"))).hasStatus3xxRedirection();
        assertThat(browser.visitor().get(LIST + idea))
                .bodyText()
                .doesNotContain("autre côté de la rue", "Confidentiel", "Réponse de la collectivité");
        Map<String, String> bare = form(1, "publier");
        bare.put("cost", "");
        bare.put("reason", "");
        assertThat(browser.as(agent).post(DESK + "/" + idea, bare))
                .hasStatus(422)
                .bodyText()
                .contains("f-cost-error", "f-reason-error", "Confidentiel");
        assertThat(browser.as(agent).post(DESK + "/" + idea, form(1, "publier")))
                .hasStatus3xxRedirection();

        assertThat(browser.visitor().get(LIST + idea))
                .bodyText()
                .contains(
                        "Réponse de la collectivité",
                        "Réalisable en l’adaptant",
                        "autre côté de la rue",
                        "Coût estimé par les services")
                .doesNotContain("Confidentiel", "Agente Technique");
        assertThat(kit.told(author, "answered")).isTrue();
        assertThat(kit.told(supporter, "answered")).isTrue();
        assertThat(kit.isTold(agent, "answered")).isFalse();
    }

    @Test
    void keepsEveryVersionAndRefusesAStaleOneWithWhatWasTyped() {
        EditionView edition = kit.anEdition("Versions");
        UUID idea = kit.anIdea(people.resident("Autrice"), edition, "Un abri");
        Me one = people.moderator("Une");
        Me two = people.moderator("Deux");
        browser.as(one).post(DESK + "/" + idea, form(0, "garder"));
        Map<String, String> stale = form(0, "garder");
        stale.put("reason", "Écrit en même temps.");
        assertThat(browser.as(two).post(DESK + "/" + idea, stale))
                .hasStatus(409)
                .bodyText()
                .contains("Écrit en même temps.", "entre-temps");
        stale.put("seen", "1");
        assertThat(browser.as(two).post(DESK + "/" + idea, stale)).hasStatus3xxRedirection();
        assertThat(browser.as(one).get(DESK + "/" + idea))
                .bodyText()
                .contains("Version 1, Une", "Version 2, Deux", "Écrit en même temps.");
        for (String rewriting : List.of(
                "update budget_study set reason = 'Autre' where idea_id = ?",
                "delete from budget_study where idea_id = ?")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> budget.change(rewriting, idea))
                    .withMessageContaining("budget_study");
        }
    }

    @Test
    void makesOneProjectOfAnIdeaHoweverManyAdmitIt() throws Exception {
        EditionView edition = kit.anEdition("Admission");
        UUID idea = kit.anIdea(people.resident("Autrice"), edition, "Un kiosque");
        kit.move(edition.id(), Phase.STUDY);
        Me admin = people.admin("Directrice");
        String envelope = edition.envelopes().getFirst().id().toString();
        String path = DESK + "/" + idea + "/admettre";
        assertThat(browser.as(people.moderator("Agente")).post(path, Map.of("envelope", envelope)))
                .hasStatus(403);
        assertThat(browser.as(admin).post(path, Map.of("envelope", envelope))).hasStatus(409);
        browser.as(admin).post(DESK + "/" + idea, form(0, "publier"));
        List<Callable<Integer>> admissions = IntStream.range(0, 10)
                .<Callable<Integer>>mapToObj(n -> () -> browser.as(admin)
                        .post(path, Map.of("envelope", envelope))
                        .getResponse()
                        .getStatus())
                .toList();

        assertThat(Together.run(admissions)).containsOnly(302, 409).containsOnlyOnce(302);

        assertThat(budget.ask(Integer.class, "select count(*) from budget_project where idea_id = ?", idea))
                .isOne();
        assertThat(budget.ask(Long.class, "select cost_cents from budget_project where idea_id = ?", idea))
                .isEqualTo(1_800_000);
        assertThat(browser.visitor().get(LIST + idea)).bodyText().contains("Projet n° 1", "Voir le projet");
        assertThat(browser.visitor().get("/budget-participatif/idees?etat=projet&edition=" + edition.slug()))
                .bodyText()
                .contains("Un kiosque");
        UUID other = kit.supports(idea) == 0 ? another(edition) : idea;
        assertThat(browser.as(admin)
                        .post(DESK + "/" + idea + "/reunir", Map.of("address", LIST + other, "sure", "oui")))
                .hasStatus(409);
    }

    private UUID another(EditionView edition) {
        kit.move(edition.id(), Phase.IDEAS);
        return kit.anIdea(people.resident("Autre"), edition, "Un autre kiosque");
    }

    @Test
    void mergesByTheAddressOfTheIdeaThatStays() {
        EditionView edition = kit.anEdition("Réunion");
        UUID gone = kit.anIdea(people.resident("Une"), edition, "Une rampe");
        UUID stays = kit.anIdea(people.resident("Autre"), edition, "Une rampe d’accès");
        Me agent = people.moderator("Agente");
        assertThat(browser.as(agent).post(DESK + "/" + gone + "/reunir", Map.of("address", "nulle part")))
                .hasStatus(422);
        assertThat(browser.as(agent).post(DESK + "/" + gone + "/reunir", Map.of("address", LIST + gone)))
                .hasStatus(422);
        assertThat(browser.as(agent).post(DESK + "/" + gone + "/reunir", Map.of("address", "http://x" + LIST + stays)))
                .hasStatusOk()
                .bodyText()
                .contains("Une rampe d’accès", "ne se séparent plus", stays.toString());
        assertThat(browser.visitor().get(LIST + gone)).hasStatusOk();
        assertThat(browser.as(agent)
                        .post(DESK + "/" + gone + "/reunir", Map.of("into", stays.toString(), "sure", "oui")))
                .hasStatus3xxRedirection();
        assertThat(browser.visitor().get(LIST + gone)).redirectedUrl().isEqualTo(LIST + stays);
    }

    @Test
    void doesNotExistInAnotherTown() {
        EditionView edition = kit.anEdition("Étude d’ici");
        UUID idea = kit.anIdea(people.resident("Autrice"), edition, "Une idée étudiée ici");
        Me there = Tenancy.call(towns.lille(), () -> people.admin("Lilloise"));
        var lille = browser.as(there, towns.lille());
        assertThat(lille.get(DESK)).bodyText().doesNotContain("Une idée étudiée ici");
        assertThat(lille.get(DESK + "/" + idea)).hasStatus(404);
        for (String act : List.of("", "/confier", "/admettre", "/reunir")) {
            assertThat(lille.post(DESK + "/" + idea + act, form(0, "publier")))
                    .as(act)
                    .hasStatus(404);
        }
        assertThat(lille.post(DESK + "/soutiens", Map.of("edition", edition.id().toString(), "most", "3")))
                .hasStatus(404);
    }

    @Test
    void limitsSupportsWhereThoseWhoRunTheBudgetSaySo() {
        EditionView edition = kit.anEdition("Bornée");
        Me admin = people.admin("Directrice");
        Map<String, String> form = new HashMap<>(Map.of("edition", edition.id().toString(), "most", "mille"));
        assertThat(browser.as(admin).post(DESK + "/soutiens", form))
                .hasStatus(422)
                .bodyText()
                .contains("f-most-error");
        form.put("most", "5");
        assertThat(browser.as(admin).post(DESK + "/soutiens", form)).hasStatus3xxRedirection();
        assertThat(budget.ask(
                        Integer.class, "select most from budget_support_limit where edition_id = ?", edition.id()))
                .isEqualTo(5);
        form.put("most", "");
        browser.as(admin).post(DESK + "/soutiens", form);
        assertThat(budget.ask(
                        Integer.class, "select count(*) from budget_support_limit where edition_id = ?", edition.id()))
                .isZero();
    }
}
