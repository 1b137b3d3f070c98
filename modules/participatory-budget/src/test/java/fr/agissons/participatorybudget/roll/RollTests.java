package fr.agissons.participatorybudget.roll;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.core.audit.Journal;
import fr.agissons.core.job.TownJobs;
import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.ballot.CastBallots;
import fr.agissons.participatorybudget.ballot.Choices;
import fr.agissons.participatorybudget.ballot.Pick;
import fr.agissons.participatorybudget.ballot.Reply;
import fr.agissons.participatorybudget.ballot.Slip;
import fr.agissons.participatorybudget.ballot.Tracking;
import fr.agissons.participatorybudget.edition.Districts;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Electorate;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Together;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

/** The roll and the desk: who may vote there, once, and what the agent sees of it. */
@CivicModuleTest
class RollTests {
    private final BudgetKit kit;
    private final People people;
    private final Browser browser;
    private final CastBallots cast;
    private final TownJobs jobs;
    private final Journal journal;

    RollTests(BudgetKit kit, People people, Browser browser, CastBallots cast, TownJobs jobs, Journal journal) {
        this.journal = journal;
        this.kit = kit;
        this.people = people;
        this.browser = browser;
        this.cast = cast;
        this.jobs = jobs;
    }

    private EditionView byRoll(String title) {
        EditionView edition = kit.anOpenVote(title);
        kit.cases()
                .tend()
                .admit(
                        edition.id(),
                        kit.version(edition.id()),
                        new Electorate(false, false, true, null, Districts.ALL));
        return kit.edition(edition.id());
    }

    private void take(EditionView edition, String roll) {
        var sent = new MockMultipartFile("liste", "liste.csv", "text/csv", roll.getBytes(StandardCharsets.UTF_8));
        assertThat(browser.as(people.admin("Adminette")).send(edition.adminPath() + "/liste", Map.of(), sent))
                .hasStatus3xxRedirection();
    }

    private UUID entry(EditionView edition, String number) {
        return kit.ask(
                UUID.class,
                "select id from budget_roll_entry where edition_id = ? and number = ?",
                edition.id(),
                number);
    }

    private UUID project(EditionView edition) {
        return kit.ask(
                UUID.class, "select id from budget_project where edition_id = ? order by number limit 1", edition.id());
    }

    @Test
    void letsSomebodyOnTheRollVoteAtTheDeskWithoutShowingTheAgentWhat() throws InterruptedException {
        EditionView edition = byRoll("À l’accueil");
        take(edition, "numero;nom;naissance\nA-1;Renée Élan;31/05/1940\nA-2;Marc Roux;\n");
        Me agent = people.moderator("Agente");
        String desk = "/budget-participatif/guichet/" + edition.id();
        assertThat(browser.as(people.resident("Curieuse")).get(desk)).hasStatus(403);
        assertThat(browser.as(agent).get("/budget-participatif/guichet"))
                .bodyText()
                .contains("À l’accueil");
        assertThat(browser.as(agent).get(desk + "?q=elan"))
                .hasStatusOk()
                .bodyText()
                .contains("Renée Élan", "n° A-1", "1940", "Faire voter")
                .doesNotContain("Marc Roux");
        String voter = desk + "/electeurs/" + entry(edition, "A-1");
        String project = project(edition).toString();
        assertThat(browser.as(agent).get(voter)).hasStatusOk().bodyText().contains("Vérifier mon vote");

        var done = browser.as(agent).post(voter, Map.of("etape", "confirmer", "choix", project, "declaration", "true"));

        assertThat(done)
                .hasStatusOk()
                .bodyText()
                .contains("Le vote est enregistré", "Personne suivante")
                .doesNotContain("Des arbres", "Reprendre mon vote");
        assertThat(browser.as(agent).get(desk + "?q=A-1"))
                .bodyText()
                .contains("A déjà voté")
                .doesNotContain("Faire voter");
        assertThat(browser.as(agent).get(voter)).bodyText().doesNotContain("Des arbres", "choix");
        for (String step : List.of("reprendre", "confirmer")) {
            assertThat(browser.as(agent).post(voter, Map.of("etape", step, "choix", project, "declaration", "true")))
                    .as(step)
                    .hasStatus(409)
                    .bodyText()
                    .doesNotContain("redevenu");
        }
        assertThat(kit.ask(
                        Integer.class,
                        "select count(*) from budget_ballot where edition_id = ? and channel = 'DESK' and confirmed",
                        edition.id()))
                .isEqualTo(1);
        UUID line = entry(edition, "A-1");
        for (int tries = 0; journal.of(RollEntry.KIND, line).isEmpty() && tries < 100; tries++) {
            Thread.sleep(50);
        }
        assertThat(journal.of(RollEntry.KIND, line)).singleElement().satisfies(entry -> {
            assertThat(entry.by()).isEqualTo(agent.person());
            assertThat(entry.reason()).doesNotContain(project);
        });
    }

    @Test
    void takesNothingOfARollWithABadLine() {
        EditionView edition = byRoll("Mauvaise liste");
        var sent = new MockMultipartFile(
                "liste",
                "liste.csv",
                "text/csv",
                "numero;nom;naissance\n1;Anne;31/02/1980\n1;Luc;\n1;Zoé;\n".getBytes(StandardCharsets.UTF_8));

        assertThat(browser.as(people.admin("Adminette")).send(edition.adminPath() + "/liste", Map.of(), sent))
                .hasStatus(422)
                .bodyText()
                .contains("Ligne 2", "31/02/1980", "Ligne 4", "deux fois");
        assertThat(kit.ask(Integer.class, "select count(*) from budget_roll_entry where edition_id = ?", edition.id()))
                .isZero();
    }

    @Test
    void countsOneVoteOfTwentyDesksAtOnce() throws Exception {
        EditionView edition = byRoll("Vingt guichets");
        take(edition, "numero;nom\n7;Paul Vite\n");
        RollRow row = new RollRow(entry(edition, "7"), "7", "Paul Vite", null, null);
        Slip slip = new Slip(new Choices(List.of(new Pick(project(edition), null))), null, true);

        List<Reply> said = Together.run(IntStream.range(0, 20)
                .<Callable<Reply>>mapToObj(
                        n -> () -> cast.confirm(row.voter(), edition.id(), slip, Tracking.drawSecret()))
                .toList());

        assertThat(said).filteredOn(Reply.Confirmed.class::isInstance).hasSize(1);
        assertThat(said).filteredOn(Reply.Voted.class::isInstance).hasSize(19);
        assertThat(kit.ask(Integer.class, "select count(*) from budget_ballot where edition_id = ?", edition.id()))
                .isEqualTo(1);
    }

    @Test
    void forgetsTheNamesOfOldRolls() {
        EditionView edition = byRoll("Ancienne");
        take(edition, "numero;nom\n1;Anne\n");
        jobs.runAll();
        assertThat(kit.ask(Integer.class, "select count(*) from budget_roll_entry where edition_id = ?", edition.id()))
                .isEqualTo(1);
        kit.change(
                "update budget_edition set ideas_at = null, support_at = null, study_at = null, follow_up_at = null,"
                        + " vote_at = vote_at - interval '200 days', result_at = result_at - interval '200 days'"
                        + " where id = ?",
                edition.id());

        jobs.runAll();

        assertThat(kit.ask(Integer.class, "select count(*) from budget_roll_entry where edition_id = ?", edition.id()))
                .isZero();
    }
}
