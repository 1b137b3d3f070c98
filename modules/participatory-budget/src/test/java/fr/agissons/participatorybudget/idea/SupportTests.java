package fr.agissons.participatorybudget.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.agissons.core.access.Me;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.IdeaKit;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Phase;
import fr.agissons.participatorybudget.idea.SupportIdeas.Answer;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Together;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** One person, one idea, one support: however many come at once, and whatever becomes of the idea. */
@CivicModuleTest
class SupportTests {
    private static final int MANY = 50;
    private static final String LIST = "/budget-participatif/idees/";

    private final BudgetKit budget;
    private final IdeaKit kit;
    private final People people;
    private final Browser browser;
    private final SupportIdeas support;
    private final LimitSupports limits;
    private final MergeIdeas merge;

    SupportTests(
            BudgetKit budget,
            IdeaKit kit,
            People people,
            Browser browser,
            SupportIdeas support,
            LimitSupports limits,
            MergeIdeas merge) {
        this.budget = budget;
        this.kit = kit;
        this.people = people;
        this.browser = browser;
        this.support = support;
        this.limits = limits;
        this.merge = merge;
    }

    @Test
    void countsFiftyPeopleAtOnce() throws Exception {
        UUID idea = kit.anIdeaToSupport(kit.anEdition("Foule"), "Populaire");
        List<Callable<Answer>> crowd = IntStream.range(0, MANY)
                .mapToObj(n -> people.resident("Foule"))
                .<Callable<Answer>>map(me -> () -> support.support(me, idea))
                .toList();
        assertThat(Together.run(crowd)).containsOnly(Answer.DONE);
        kit.counted(idea, MANY);
    }

    @Test
    void countsFiftyClicksOfOnePersonOnce() throws Exception {
        UUID idea = kit.anIdeaToSupport(kit.anEdition("Clics"), "Cliquée");
        Me me = people.resident("Impatiente");
        List<Callable<Answer>> clicks = IntStream.range(0, MANY)
                .<Callable<Answer>>mapToObj(n -> () -> support.support(me, idea))
                .toList();
        assertThat(Together.run(clicks))
                .containsOnly(Answer.DONE, Answer.ALREADY)
                .containsOnlyOnce(Answer.DONE);
        kit.counted(idea, 1);
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> budget.change("""
                        insert into budget_support (tenant_id, id, idea_id, person_id, given_at)
                        select tenant_id, gen_random_uuid(), idea_id, person_id, given_at from budget_support
                        where idea_id = ?""", idea))
                .withMessageContaining("budget_support_once");
    }

    @Test
    void nobodySupportsMoreThanTheEditionAllowsHoweverFastTheyClick() throws Exception {
        EditionView edition = kit.anEdition("Limite");
        List<UUID> ideas = new ArrayList<>();
        for (int n = 0; n < 12; n++) {
            ideas.add(kit.anIdeaToSupport(edition, "Idée " + n));
        }
        kit.move(edition.id(), Phase.IDEAS);
        assertThat(limits.limit(edition.id(), 3)).isTrue();
        kit.move(edition.id(), Phase.SUPPORT);
        assertThat(limits.limit(edition.id(), 1)).isFalse();
        Me me = people.resident("Gourmande");
        List<Callable<Answer>> clicks = ideas.stream()
                .<Callable<Answer>>map(idea -> () -> support.support(me, idea))
                .toList();
        List<Answer> answers = Together.run(clicks);
        assertThat(answers).containsOnly(Answer.DONE, Answer.FULL);
        assertThat(answers).filteredOn(Answer.DONE::equals).hasSize(3);
        assertThat(ideas.stream().mapToInt(kit::supports).sum()).isEqualTo(3);
        UUID given =
                ideas.stream().filter(one -> kit.supports(one) == 1).findFirst().orElseThrow();
        UUID wanted =
                ideas.stream().filter(one -> kit.supports(one) == 0).findFirst().orElseThrow();
        assertThat(browser.as(me).post(LIST + wanted + "/soutenir", Map.of()))
                .hasStatus(409)
                .bodyText()
                .contains("donné tous vos soutiens");
        assertThat(browser.as(me).post(LIST + given + "/ne-plus-soutenir", Map.of()))
                .hasStatus3xxRedirection();
        assertThat(browser.as(me).post(LIST + wanted + "/soutenir", Map.of())).hasStatus3xxRedirection();
        kit.counted(wanted, 1);
        kit.counted(given, 0);
    }

    @Test
    void isRefusedInWordsOutsideItsPhaseAndForOnesOwn() {
        EditionView edition = kit.anEdition("Hors saison");
        Me author = people.resident("Autrice");
        UUID idea = kit.anIdea(author, edition, "Trop tôt");
        Me me = people.resident("Enthousiaste");
        assertThat(browser.as(me).post(LIST + idea + "/soutenir", Map.of()))
                .hasStatus(409)
                .bodyText()
                .contains("ne sont pas ouverts");
        kit.move(edition.id(), Phase.SUPPORT);
        assertThat(browser.visitor().get(LIST + idea)).bodyText().contains("Se connecter pour soutenir");
        assertThat(browser.as(author).post(LIST + idea + "/soutenir", Map.of())).hasStatus(409);
        assertThat(browser.as(me).post(LIST + idea + "/soutenir", Map.of())).hasStatus3xxRedirection();
        kit.move(edition.id(), Phase.STUDY);
        assertThat(browser.as(me).post(LIST + idea + "/ne-plus-soutenir", Map.of()))
                .hasStatus(409);
        kit.counted(idea, 1);
    }

    @Test
    void twoIdeasThatBecomeOneKeepEverySupportSignatureWordAndLink() {
        EditionView edition = kit.anEdition("Fusion");
        kit.move(edition.id(), Phase.IDEAS);
        Me first = people.resident("Première Signataire");
        Me second = people.resident("Seconde Signataire");
        UUID gone = kit.anIdea(first, edition, "Des bancs au parc");
        UUID stays = kit.anIdea(second, edition, "Plus de bancs dans le parc");
        kit.move(edition.id(), Phase.SUPPORT);
        Me both = people.resident("Des deux");
        kit.support(both, gone);
        kit.support(both, stays);
        kit.support(people.resident("De l’une"), gone);
        kit.support(people.resident("De l’autre"), stays);
        browser.as(both)
                .post(
                        "/commentaires",
                        Map.of(
                                "genre",
                                "budget.idea",
                                "objet",
                                gone.toString(),
                                "words",
                                "Avec dossier, s’il vous plaît."));

        merge.merge(gone, stays);

        kit.counted(stays, 3);
        assertThat(budget.ask(
                        Integer.class,
                        "select supports from budget_supporter where edition_id = ? and person_id = ?",
                        edition.id(),
                        both.person()))
                .isEqualTo(1);
        assertThat(browser.visitor().get(LIST + gone)).redirectedUrl().isEqualTo(LIST + stays);
        assertThat(browser.visitor().get(LIST + stays))
                .bodyText()
                .contains("Première Signataire", "Seconde Signataire", "Avec dossier", "3 soutiens", "Un commentaire");
        assertThat(browser.visitor().get("/budget-participatif/idees?edition=" + edition.slug()))
                .bodyText()
                .doesNotContain("Des bancs au parc");
        UUID third = kit.anIdeaToSupport(edition, "Des bancs partout");
        merge.merge(stays, third);
        assertThat(browser.visitor().get(LIST + gone)).redirectedUrl().isEqualTo(LIST + third);
    }

    @Test
    void supportsGivenWhileIdeasBecomeOneAreAllCounted() throws Exception {
        EditionView edition = kit.anEdition("Fusion en mouvement");
        UUID gone = kit.anIdeaToSupport(edition, "Une moitié");
        UUID stays = kit.anIdeaToSupport(edition, "L’autre moitié");
        List<Callable<Boolean>> crowd = new ArrayList<>();
        for (int n = 0; n < 30; n++) {
            Me me = people.resident("Foule");
            UUID idea = n % 2 == 0 ? gone : stays;
            crowd.add(() -> {
                try {
                    return support.support(me, idea) == Answer.DONE;
                } catch (Refusals.NotFound mergedBefore) {
                    return false;
                }
            });
        }
        crowd.add(10, () -> {
            merge.merge(gone, stays);
            return false;
        });
        long given = Together.run(crowd).stream().filter(Boolean::booleanValue).count();
        kit.counted(stays, (int) given);
        kit.counted(gone, 0);
    }
}
