package fr.agissons.participatorybudget.edition.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.access.Me;
import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.edition.Completion;
import fr.agissons.participatorybudget.edition.CountingMethod;
import fr.agissons.participatorybudget.edition.CountingRule;
import fr.agissons.participatorybudget.edition.Districts;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Electorate;
import fr.agissons.participatorybudget.edition.Minimum;
import fr.agissons.participatorybudget.edition.Phases;
import fr.agissons.participatorybudget.edition.Ties;
import fr.agissons.participatorybudget.edition.VotingRule;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.StatementCounter;
import fr.agissons.testing.Towns;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What everybody reads of editions. */
@CivicModuleTest
class EditionPagesTests {
    private final BudgetKit kit;
    private final Browser browser;
    private final People people;
    private final Towns towns;
    private final StatementCounter counter;

    EditionPagesTests(BudgetKit kit, Browser browser, People people, Towns towns, StatementCounter counter) {
        this.kit = kit;
        this.browser = browser;
        this.people = people;
        this.towns = towns;
        this.counter = counter;
    }

    @Test
    void showsNothingOfADraftToThePublicAndAllOfItToThoseWhoRunIt() {
        UUID id = kit.aDraft("Brouillon secret");
        String path = kit.edition(id).path();
        Me admin = people.admin("Responsable");

        assertThat(browser.visitor().get("/budget-participatif")).bodyText().doesNotContain("Brouillon secret");
        assertThat(browser.visitor().get(path)).hasStatus(404);
        assertThat(browser.visitor().get(path + "/projets")).hasStatus(404);
        assertThat(browser.as(admin).get(path)).as("one rule for all").hasStatus(404);
        assertThat(browser.as(admin).get("/budget-participatif/administration/" + id + "/apercu"))
                .hasStatusOk()
                .bodyText()
                .contains("Brouillon secret", "pas encore publique", "pas encore dit qui peut voter");
        assertThat(browser.as(people.moderator("Service")).get("/budget-participatif/administration/" + id + "/apercu"))
                .hasStatus(403);
    }

    @Test
    void tellsTheRulesInPlainWords() {
        UUID id = kit.aDraft("Règles en clair");
        UUID town = kit.cases().envelopes().add(id, null, 10_000_000);
        kit.cases().envelopes().add(id, "Les Vallées", 2_000_050);
        kit.aProject(id, town, "Un arbre", 100_00);
        kit.ready(id, VotingRule.approval(3));
        kit.cases().tend().rule(id, kit.version(id), VotingRule.knapsack().atLeast(70, Minimum.PERCENT));
        kit.cases()
                .tend()
                .count(
                        id,
                        kit.version(id),
                        new CountingRule(
                                CountingMethod.MES_COST, Completion.ADD1_U_VOTES, 100L, true, true, 5, Ties.SEED));
        kit.cases().tend().admit(id, kit.version(id), new Electorate(false, true, false, 16, Districts.OWN));
        EditionView edition = kit.edition(id);

        assertThat(browser.visitor().get(edition.path()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "100\u202f000\u00a0€",
                        "Les Vallées",
                        "À partir de 16 ans",
                        "code à usage unique",
                        "le quartier où l’on habite",
                        "au moins 70\u202f% de l’enveloppe",
                        "ne dépasse pas l’enveloppe",
                        "partagée également entre les électeurs",
                        "augmentée de 1\u00a0€ à la fois",
                        "choix de la majorité",
                        "au moins 5 voix",
                        "Chaque enveloppe est comptée à part",
                        "tire au sort",
                        edition.commitment());
    }

    @Test
    void invitesToVoteWhileItIsTimeAndSaysWhenItCannot() {
        EditionView open = kit.anOpenVote("On vote");

        assertThat(browser.visitor().get(open.path()))
                .bodyText()
                .contains(open.path() + "/vote", "C’est le moment du vote", "Le vote ferme le", "dans 12 jours")
                .doesNotContain("ne peuvent plus changer");
        kit.castFirstBallot(open.id());
        assertThat(browser.visitor().get(open.path())).bodyText().contains("ne peuvent plus changer");

        EditionView blocked = kit.anOpenVote("On ne vote pas");
        kit.change("update budget_envelope set amount_cents = 0 where edition_id = ?", blocked.id());
        assertThat(browser.visitor().get(blocked.path()))
                .bodyText()
                .contains("Le vote n’a pas pu ouvrir à l’heure dite")
                .doesNotContain(blocked.path() + "/vote");
    }

    @Test
    void invitesToProposeWhileIdeasAreTaken() {
        UUID id = kit.aDraft("On propose");
        kit.cases()
                .tend()
                .plan(
                        id,
                        kit.version(id),
                        new Phases(
                                BudgetKit.now().minusSeconds(60),
                                null,
                                null,
                                BudgetKit.now().plusSeconds(9000),
                                BudgetKit.now().plusSeconds(99000),
                                null));
        kit.cases().tend().publish(id);

        assertThat(browser.visitor().get(kit.edition(id).path()))
                .hasStatusOk()
                .bodyText()
                .contains("Proposer ou lire des idées", "On dépose les idées", "dans 2 heures")
                .doesNotContain("Voir les projets");
    }

    @Test
    void revealsTheSeedAfterTheClose() {
        EditionView edition = kit.anOpenVote("Graine révélée");
        String seed = kit.ask(String.class, "select tie_seed from budget_edition where id = ?", edition.id());
        assertThat(browser.visitor().get(edition.path())).bodyText().doesNotContain(seed);
        kit.change(
                "update budget_edition set vote_at = now() - interval '2 hours', result_at = now() - interval '1 hour'"
                        + " where id = ?",
                edition.id());

        assertThat(browser.visitor().get(edition.path())).bodyText().contains(seed);
    }

    @Test
    void belongsToItsTownAlone() {
        EditionView edition = kit.anOpenVote("De Colombes");

        assertThat(browser.visitorOf(towns.lille()).get(edition.path())).hasStatus(404);
        assertThat(browser.visitorOf(towns.lille()).get("/budget-participatif"))
                .bodyText()
                .doesNotContain("De Colombes");
    }

    @Test
    void standsInTheAgendaWhenItOpensAndCloses() {
        EditionView edition = kit.anOpenVote("Dans l’agenda");

        byte[] calendar = browser.visitor().get("/agenda.ics").getResponse().getContentAsByteArray();

        assertThat(new String(calendar, UTF_8).replace("\r\n ", ""))
                .contains("budget-vote-closes-" + edition.id(), "Dernière heure pour voter");
    }

    @Test
    void readsEachPageInFewStatements() {
        EditionView edition = kit.anOpenVote("Peu de questions");
        for (int n = 0; n < 8; n++) {
            kit.anOpenVote("Autre " + n);
        }

        assertThat(counter.during(() -> browser.visitor().get("/budget-participatif")))
                .filteredOn(statement -> statement.contains("budget_"))
                .hasSizeBetween(1, 3);
        assertThat(counter.during(() -> browser.visitor().get(edition.path())))
                .filteredOn(statement -> statement.contains("budget_"))
                .hasSizeBetween(1, 4);
        assertThat(counter.during(() -> browser.visitor().get("/")))
                .as("the home page's block")
                .filteredOn(statement -> statement.contains("budget_"))
                .hasSize(1);
    }
}
