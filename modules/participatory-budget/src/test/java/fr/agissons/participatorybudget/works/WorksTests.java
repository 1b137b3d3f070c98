package fr.agissons.participatorybudget.works;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.agissons.core.access.Me;
import fr.agissons.core.notification.Inbox;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.works.WorksKit.Chosen;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Together;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

/** What becomes of chosen projects, from the first announcement to the last expense. */
@CivicModuleTest
class WorksTests {
    private final BudgetKit kit;
    private final WorksKit works;
    private final People people;
    private final Browser browser;
    private final ReadWorks read;
    private final TendWorks tend;
    private final Inbox inbox;

    WorksTests(
            BudgetKit kit,
            WorksKit works,
            People people,
            Browser browser,
            ReadWorks read,
            TendWorks tend,
            Inbox inbox) {
        this.kit = kit;
        this.people = people;
        this.works = works;
        this.browser = browser;
        this.read = read;
        this.tend = tend;
        this.inbox = inbox;
    }

    @Test
    void tellsWhatBecomesOfAChosenProject() throws Exception {
        Chosen vote = works.aResult("des allées");
        var agent = browser.as(vote.agent());
        assertThat(Browser.body(browser.visitor().get(vote.page()))).contains("Rien n’a encore été annoncé");

        assertThat(agent.post(vote.desk() + "/etapes", Map.of("title", "Plantations", "planned", "2027-03-01")))
                .hasStatus3xxRedirection();
        assertThat(agent.post(
                        vote.desk() + "/etat",
                        Map.of("status", "building", "due", "2027-05-01", "reason", "La terre arrive lundi.")))
                .hasStatus3xxRedirection();
        assertThat(agent.post(
                        vote.desk() + "/depenses",
                        Map.of("amount", "1 250,50", "paid", "2026-11-01", "label", "Terre végétale")))
                .hasStatus3xxRedirection();
        UUID step = story(vote).steps().getFirst().id();
        assertThat(agent.post(vote.desk() + "/etapes/" + step + "/faite", Map.of()))
                .hasStatus3xxRedirection();
        assertThat(agent.post(vote.desk() + "/etapes/" + step + "/faite", Map.of()))
                .hasStatus3xxRedirection();

        WorksView.Story story = story(vote);
        assertThat(story.works())
                .returns(Status.BUILDING, WorksView::status)
                .returns(1_250_50L, WorksView::spentCents)
                .returns(1, WorksView::steps)
                .returns(1, WorksView::reached);
        assertThat(story.told().entries())
                .extracting(WorksView.Entry::kind)
                .containsExactly(Told.STEP, Told.EXPENSE, Told.STATUS);
        assertThat(Browser.body(browser.visitor().get(vote.page())))
                .contains("La terre arrive lundi.", "Plantations", "Terre végétale", "1\u202f250,50");
        assertThat(Browser.body(browser.visitor().get(vote.edition().path() + "/suivi")))
                .contains("Le parc des allées", "En travaux", "Livrés\u202f: 0 sur 1")
                .doesNotContain("La piscine des allées");
        assertThat(Browser.body(browser.visitor().get(vote.edition().path() + "/suivi?etat=delivered")))
                .doesNotContain("Le parc des allées");
    }

    @Test
    void saysWhySomethingIsLateWhoeverSaysSo() throws Exception {
        Chosen vote = works.aResult("du retard");

        assertThatThrownBy(() -> tend.become(vote.project(), Status.LATE, null, "Bof"))
                .isInstanceOf(Refusals.Conflict.class);
        tend.become(vote.project(), Status.BUILDING, null, "");
        assertThatThrownBy(() -> kit.change("""
                        insert into budget_works_entry (tenant_id, id, works_id, kind, told_at, status, words)
                        select tenant_id, gen_random_uuid(), id, 'STATUS', now(), 'ABANDONED', '' from budget_works
                        where project_id = ?""", vote.project())).hasStackTraceContaining("says_why");
    }

    @Test
    void tellsNothingOfAProjectThatWasNotChosen() throws Exception {
        Chosen vote = works.aResult("des refus");
        String other = "/budget-participatif/suivi/" + vote.other();

        assertThat(browser.as(vote.agent()).get(other)).hasStatus(404);
        assertThat(browser.as(vote.agent()).post(other + "/etat", Map.of("status", "building")))
                .hasStatus(404);
        assertThat(browser.as(people.resident("Suiveuse"))
                        .post("/budget-participatif/projets/" + vote.other() + "/suivre", Map.of()))
                .hasStatus(404);
        assertThatThrownBy(() -> kit.change(
                        "insert into budget_works (tenant_id, id, edition_id, project_id, status, spent_cents, steps,"
                                + " reached) select tenant_id, gen_random_uuid(), edition_id, id, 'BUILDING', 0, 0, 0"
                                + " from budget_project where id = ?",
                        vote.other()))
                .hasStackTraceContaining("This project was not chosen");
        EditionView open = kit.anOpenVote("sans résultat");
        assertThat(browser.visitor().get(open.path() + "/suivi")).hasStatus(404);
    }

    @Test
    void letsOnlyTheServicesWriteAndKeepsWhatTheyTyped() throws Exception {
        Chosen vote = works.aResult("des agents");
        assertThat(browser.as(people.resident("Curieuse")).get(vote.desk())).hasStatus(403);
        var agent = browser.as(vote.agent());

        var late = agent.post(vote.desk() + "/etat", Map.of("status", "late", "due", "2027-99-01", "reason", "Bof"));
        assertThat(late).hasStatus(422);
        assertThat(Browser.body(late)).contains("Bof", "2027-99-01", "Indiquez un jour", "Expliquez");
        var dear = agent.post(
                vote.desk() + "/depenses", Map.of("amount", "6 000,01", "paid", "2026-11-02", "label", "Tout"));
        assertThat(dear).hasStatus(422);
        assertThat(Browser.body(dear)).contains("6 000,01", "Tout");
        assertThat(agent.post(
                        vote.desk() + "/depenses", Map.of("amount", "-1", "paid", "2026-11-02", "label", "Avoir")))
                .hasStatus(422);
        assertThat(story(vote).told().entries()).isEmpty();

        assertThat(agent.post(
                        vote.desk() + "/depenses",
                        Map.of("amount", "6 000,01", "paid", "2026-11-02", "label", "Le prix de la pierre a doublé")))
                .hasStatus3xxRedirection();
        assertThat(Browser.body(browser.visitor().get(vote.page()))).contains("Plus que prévu", "la pierre a doublé");
        assertThat(agent.post(
                        vote.desk() + "/depenses",
                        Map.of("amount", "-0,01", "paid", "2026-11-03", "label", "Avoir du fournisseur")))
                .hasStatus3xxRedirection();
        assertThat(story(vote).works().spentCents()).isEqualTo(6_000_00);
    }

    @Test
    void takesNoFileThatIsNoPicture() throws Exception {
        Chosen vote = works.aResult("des images");
        var file = new MockMultipartFile("photo", "photo.jpg", "image/jpeg", "pas une image".getBytes());
        var agent = browser.as(vote.agent());

        var refused = agent.send(
                vote.desk() + "/nouvelles", Map.of("news", "Les bancs sont posés.", "alt", "Deux bancs"), file);
        assertThat(refused).hasStatus(422);
        assertThat(Browser.body(refused)).contains("Les bancs sont posés.", "Deux bancs");
        assertThat(agent.send(vote.desk() + "/nouvelles", Map.of("news", "Les bancs sont posés."), file))
                .as("no description")
                .hasStatus(422);
        var nothing = new MockMultipartFile("photo", new byte[0]);
        assertThat(agent.send(vote.desk() + "/nouvelles", Map.of("news", "Les bancs sont posés."), nothing))
                .hasStatus3xxRedirection();
        assertThat(Browser.body(browser.visitor().get(vote.page()))).contains("Les bancs sont posés.");
    }

    @Test
    void addsUpExpensesWrittenAtTheSameMoment() throws Exception {
        Chosen vote = works.aResult("des factures");
        int agents = 20;
        var agent = browser.as(vote.agent());

        List<Callable<Integer>> crowd = new ArrayList<>();
        for (int n = 0; n < agents; n++) {
            var invoice = Map.of("amount", "10", "paid", "2026-11-02", "label", "Facture " + n);
            crowd.add(() ->
                    agent.post(vote.desk() + "/depenses", invoice).getResponse().getStatus());
        }
        assertThat(Together.run(crowd)).containsOnly(302);

        assertThat(story(vote).works().spentCents()).isEqualTo(agents * 10_00L);
        assertThat(story(vote).told().entries()).hasSize(agents);
    }

    @Test
    void tellsFollowersUntilTheyAskNotTo() throws Exception {
        Chosen vote = works.aResult("des abonnés");
        Me follower = people.resident("Abonnée");
        var visit = browser.as(follower);
        assertThat(visit.post(vote.page() + "/suivre", Map.of())).hasStatus3xxRedirection();
        assertThat(Browser.body(visit.get(vote.page()))).contains("Ne plus suivre");
        browser.as(vote.agent()).post(vote.desk() + "/etat", Map.of("status", "building"));
        awaitTold(follower, 1);

        assertThat(visit.post(vote.page() + "/ne-plus-suivre", Map.of())).hasStatus3xxRedirection();
        Me other = people.resident("Autre abonnée");
        browser.as(other).post(vote.page() + "/suivre", Map.of());
        browser.as(vote.agent()).post(vote.desk() + "/etat", Map.of("status", "delivered"));
        awaitTold(other, 1);
        assertThat(told(follower)).isEqualTo(1);
    }

    private void awaitTold(Me person, long times) {
        Instant end = Instant.now().plusSeconds(10);
        while (told(person) < times && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }
        assertThat(told(person)).isEqualTo(times);
    }

    private long told(Me person) {
        return inbox.page(person.person(), null, 20).stream()
                .filter(entry -> entry.type().equals("budget.mail.works.told"))
                .count();
    }

    private WorksView.Story story(Chosen vote) {
        return read.story(vote.project(), null).orElseThrow();
    }
}
