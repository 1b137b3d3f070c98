package fr.agissons.participatorybudget.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.agissons.core.access.Me;
import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.ballot.CastBallots;
import fr.agissons.participatorybudget.ballot.Choices;
import fr.agissons.participatorybudget.ballot.Pick;
import fr.agissons.participatorybudget.ballot.Slip;
import fr.agissons.participatorybudget.ballot.Tracking;
import fr.agissons.participatorybudget.ballot.Voter;
import fr.agissons.participatorybudget.edition.CountingMethod;
import fr.agissons.participatorybudget.edition.CountingRule;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Ties;
import fr.agissons.participatorybudget.edition.VotingRule;
import fr.agissons.participatorybudget.pabulib.PabulibReader;
import fr.agissons.participatorybudget.tally.Completion;
import fr.agissons.participatorybudget.tally.Method;
import fr.agissons.participatorybudget.tally.Outcome;
import fr.agissons.participatorybudget.tally.Tally;
import fr.agissons.participatorybudget.tally.TieRule;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From the sealed box to the published result, and from its file to the same result again. */
@CivicModuleTest
class ResultTests {
    private final BudgetKit kit;
    private final People people;
    private final CastBallots cast;
    private final CountBallots count;
    private final Browser browser;

    ResultTests(BudgetKit kit, People people, CastBallots cast, CountBallots count, Browser browser) {
        this.kit = kit;
        this.people = people;
        this.cast = cast;
        this.count = count;
        this.browser = browser;
    }

    /** Three projects of 60, 40 and 40 in an envelope of 100, and a vote that closes in a moment. */
    private record Vote(UUID edition, UUID dear, UUID park, UUID library) {}

    private Vote aVote(String title, VotingRule voting, CountingRule counting) {
        UUID id = kit.aDraft(title);
        UUID envelope = kit.cases().envelopes().add(id, null, 10_000_00);
        UUID dear = kit.aProject(id, envelope, "Le grand " + title, 6_000_00);
        UUID park = kit.aProject(id, envelope, "Le parc; ou presque " + title, 4_000_00);
        UUID library = kit.aProject(id, envelope, "La bibliothèque " + title, 4_000_00);
        kit.ready(id, voting);
        kit.cases().tend().count(id, kit.version(id), counting);
        kit.closingIn(Duration.ofSeconds(4), kit.edition(id));
        return new Vote(id, dear, park, library);
    }

    private void vote(Vote vote, Pick... picks) {
        var reply = cast.confirm(
                Voter.person(people.resident("Votante").person()),
                vote.edition(),
                new Slip(new Choices(Arrays.asList(picks)), null, true),
                Tracking.drawSecret());
        assertThat(reply).isInstanceOf(fr.agissons.participatorybudget.ballot.Reply.Confirmed.class);
    }

    private void waitForTheEndOf(Vote vote) throws InterruptedException {
        Instant closes =
                Objects.requireNonNull(kit.edition(vote.edition()).phases().result());
        Thread.sleep(Math.max(0, Duration.between(Instant.now(), closes).toMillis()) + 100);
    }

    private static Pick pick(UUID project) {
        return new Pick(project, null);
    }

    private static List<String> winners(Counted counted) {
        return counted.lines().stream()
                .filter(line -> line.place() != null)
                .map(line -> line.project().title().split(" ")[1])
                .toList();
    }

    @Test
    void countsByTheAnnouncedRuleAndGivesTheFileThatShowsIt() throws Exception {
        Vote vote = aVote(
                "partage",
                VotingRule.approval(2),
                CountingRule.equalShares(CountingMethod.MES_COST, 100_00, Ties.SEED));
        for (int n = 0; n < 6; n++) {
            vote(vote, pick(vote.dear()));
        }
        for (int n = 0; n < 5; n++) {
            vote(vote, pick(vote.park()), pick(vote.library()));
        }
        EditionView edition = kit.edition(vote.edition());
        assertThatThrownBy(() -> count.count(edition)).hasMessageContaining("budget.ballot.not-over");
        waitForTheEndOf(vote);

        Counted counted = count.count(edition).getFirst();

        assertThat(counted.voters()).isEqualTo(11);
        assertThat(counted.spentCents()).isEqualTo(10_000_00);
        assertThat(winners(counted)).hasSize(2).contains("grand");
        var read = PabulibReader.read(counted.file().getBytes(StandardCharsets.UTF_8));
        String seed = kit.cases().editions().seed(vote.edition()).orElseThrow();
        Outcome again = Tally.count(
                read.election(),
                fr.agissons.participatorybudget.tally.CountingRule.of(Method.MES_COST, Completion.ADD1_U_VOTES)
                        .with(new fr.agissons.participatorybudget.tally.Raise(100, true))
                        .with(TieRule.drawnFrom(seed))
                        .with(new fr.agissons.participatorybudget.tally.Entry(0, 1, 0)));
        assertThat(again.winners()).hasSize(2);
        assertThat(counted.options())
                .isEqualTo(
                        "--rule mes-cost --completion add1+u-votes --ties seed:" + seed + " --threshold 1 --step 100");
        assertThat(counted.lines())
                .filteredOn(line -> line.place() == null)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.votes()).isEqualTo(5);
                    // 909.09 for each of eleven, raised once by 100; the others bought the other one for 4,000.
                    assertThat(line.leftCents()).isEqualTo(1_045_45);
                    assertThat(line.detail().bestCents()).isEqualTo(3_999_99);
                    assertThat(line.detail().spent())
                            .singleElement()
                            .satisfies(spent -> assertThat(spent.cents()).isEqualTo(4_000_00));
                    assertThat(line.detail().votesMissing()).isEqualTo(1);
                });
        assertThat(counted.firstShareCents()).isEqualTo(909_09);
        assertThat(counted.shareCents()).isEqualTo(1_009_09);
        assertThat(count.count(edition).getFirst().file())
                .as("the same file each time")
                .isEqualTo(counted.file());
    }

    @Test
    void tellsEverybodyWhoPaidAndHowFarALoserWas() throws Exception {
        Vote vote = aVote(
                "raconté", VotingRule.approval(2), CountingRule.equalShares(CountingMethod.MES_COST, 100_00, Ties.LEX));
        for (int n = 0; n < 6; n++) {
            vote(vote, pick(vote.dear()));
        }
        for (int n = 0; n < 5; n++) {
            vote(vote, pick(vote.park()), pick(vote.library()));
        }
        EditionView edition = kit.edition(vote.edition());
        waitForTheEndOf(vote);
        browser.as(people.admin("Conteuse"))
                .post(edition.adminPath() + "/depouillement/publier", Map.of("sur", "true"));

        assertThat(browser.visitor().get(edition.path() + "/resultat"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "augmentée pas à pas, jusqu’à",
                        "Acheté au tour 1. À ce prix, 6 voix auraient payé le projet entier.",
                        "Acheté au tour 2. À ce prix, 5 voix auraient payé le projet entier.",
                        "ses soutiens auraient pu en payer",
                        "soit 99",
                        "Ils avaient surtout payé « Le parc",
                        "Avec un votant de plus qui n’aurait choisi que lui");
    }

    @Test
    void tellsWhenPhragmensRuleBought() throws Exception {
        Vote vote =
                aVote("instants", VotingRule.approval(2), CountingRule.of(CountingMethod.PHRAGMEN, Ties.RECOMMENDED));
        vote(vote, pick(vote.dear()));
        vote(vote, pick(vote.park()));
        vote(vote, pick(vote.park()), pick(vote.library()));
        waitForTheEndOf(vote);

        Counted counted = count.count(kit.edition(vote.edition())).getFirst();

        assertThat(counted.lines())
                .satisfiesExactly(
                        park -> {
                            assertThat(park.detail().round()).isEqualTo(1);
                            assertThat(park.detail().momentCents()).isEqualTo(2_000_00);
                            assertThat(park.payment()).isNull();
                        },
                        library -> {
                            assertThat(library.detail().round()).isEqualTo(2);
                            assertThat(library.detail().momentCents()).isEqualTo(6_000_00);
                        },
                        dear -> {
                            assertThat(dear.place()).isNull();
                            assertThat(dear.detail().momentCents()).isEqualTo(6_000_00);
                        });
    }

    @Test
    void saysOfGreedyLosersWhatWasLeftAtTheirTurn() throws Exception {
        Vote vote =
                aVote("tour", VotingRule.approval(2), CountingRule.of(CountingMethod.GREEDY_VOTES, Ties.RECOMMENDED));
        vote(vote, pick(vote.park()), pick(vote.library()));
        vote(vote, pick(vote.park()), pick(vote.library()));
        vote(vote, pick(vote.dear()));
        waitForTheEndOf(vote);

        assertThat(count.count(kit.edition(vote.edition())).getFirst().lines().getLast())
                .satisfies(dear -> {
                    assertThat(dear.leftCents()).isEqualTo(2_000_00);
                    assertThat(dear.detail().votesMissing()).isEqualTo(2);
                    assertThat(dear.detail().spent()).isEmpty();
                });
    }

    @Test
    void isPublishedOnceAndDeliberatelyAndStaysAsItIs() throws Exception {
        Vote vote = aVote(
                "publié", VotingRule.points(10, 10), CountingRule.of(CountingMethod.GREEDY_VOTES, Ties.RECOMMENDED));
        for (int n = 1; n < Turnout.FEWEST; n++) {
            vote(vote, new Pick(vote.dear(), 4), new Pick(vote.park(), 6));
        }
        vote(vote, new Pick(vote.library(), 1));
        EditionView edition = kit.edition(vote.edition());
        Me admin = people.admin("Adminette");
        Me resident = people.resident("Curieuse");
        String desk = edition.adminPath() + "/depouillement";
        assertThat(browser.as(resident).get(desk)).hasStatus(403);
        assertThat(browser.as(people.moderator("Modératrice")).post(desk + "/publier", Map.of("sur", "true")))
                .hasStatus(403);
        assertThat(browser.as(admin).get(desk))
                .hasStatusOk()
                .bodyText()
                .contains("Rien n’est compté avant la clôture", "Bulletins confirmés")
                .doesNotContain("Le grand");
        assertThat(browser.as(admin).post(desk + "/publier", Map.of("sur", "true")))
                .hasStatus(409);
        waitForTheEndOf(vote);

        assertThat(browser.as(admin).get(desk)).hasStatusOk().bodyText().contains("règle annoncée", "Le grand");
        assertThat(browser.as(admin).get(desk + "?methode=MES_POINTS&complement=U_VOTES"))
                .hasStatusOk()
                .bodyText()
                .contains("Ceci n’est pas la règle annoncée");
        String finer = "?methode=MES_POINTS&complement=ADD1&exhaustif=true&comparaison=true";
        assertThat(browser.as(admin).get(desk + finer + "&pas=0,50&seuil=7"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"0,50\"", "value=\"7\"", "checked");
        assertThat(browser.as(admin).get(desk + finer + "&pas=beaucoup&seuil=-1"))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"beaucoup\"", "Indiquez un montant", "Indiquez un nombre entier");
        assertThat(browser.visitor().get(edition.path() + "/resultat")).hasStatus(404);
        assertThat(browser.as(admin).post(desk + "/publier", Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("Cochez cette case");
        assertThat(browser.as(admin).post(desk + "/publier", Map.of("sur", "true")))
                .hasStatus3xxRedirection();
        assertThat(browser.as(admin).post(desk + "/publier", Map.of("sur", "true")))
                .hasStatus3xxRedirection();

        var page = browser.visitor().get(edition.path() + "/resultat");
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("Le parc", "10 bulletins comptés", "infra/agissons tally", "--rule greedy-votes")
                .doesNotContain("Participation par quartier");
        var file = browser.visitor().get(edition.path() + "/resultat/enveloppe-1.pb");
        assertThat(file).hasStatusOk();
        assertThat(Browser.body(page)).contains(ResultPart.sha256(Browser.body(file)));
        assertThat(Browser.body(file))
                .contains("vote_type;cumulative", "num_votes;10")
                .doesNotContain("Votante");
        for (int none : new int[] {2, 0, -5}) {
            assertThat(browser.visitor().get(edition.path() + "/resultat/enveloppe-" + none + ".pb"))
                    .hasStatus(404);
        }
        assertThatThrownBy(() ->
                        kit.change("update budget_result_line set votes = 9 where edition_id = ?", vote.edition()))
                .rootCause()
                .hasMessageContaining("published result");
    }

    @Test
    void tellsNoGroupOfFewerThanTenNorLetsItBeWorkedOut() {
        assertThat(Turnout.told(List.of(new Turnout("A", 12), new Turnout("B", 30), new Turnout("C", 9))))
                .as("C could be worked out from the total")
                .containsExactly(new Turnout("B", 30));
        assertThat(Turnout.told(List.of(new Turnout("A", 12), new Turnout("B", 3), new Turnout("C", 9))))
                .containsExactly(new Turnout("A", 12));
        assertThat(Turnout.told(
                        List.of(new Turnout("A", 40), new Turnout("B", 12), new Turnout("C", 3), new Turnout("D", 2))))
                .as("C and D are five people together")
                .containsExactly(new Turnout("A", 40));
        assertThat(Turnout.told(List.of(new Turnout("A", 12), new Turnout("B", 10))))
                .hasSize(2);
        assertThat(Turnout.told(List.of(new Turnout(null, 4)))).isEmpty();
    }
}
