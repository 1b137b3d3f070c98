package fr.agissons.participatorybudget.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.PaperKit;
import fr.agissons.participatorybudget.edition.Districts;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Electorate;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Together;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;

/** Turnout by age, counted once when the box is sealed, where voters were told that it would be. */
@CivicModuleTest
class AgeTurnoutTests {
    private static final Electorate BY_ROLL = new Electorate(false, true, true, null, Districts.ALL);

    private static final int UNKNOWN = -1;

    private final BudgetKit kit;
    private final PaperKit papers;
    private final Voting voting;
    private final People people;
    private final Browser browser;

    AgeTurnoutTests(BudgetKit kit, PaperKit papers, Voting voting, People people, Browser browser) {
        this.kit = kit;
        this.papers = papers;
        this.voting = voting;
        this.people = people;
        this.browser = browser;
    }

    /** The ways voters come in, and the seal. */
    @Component
    record Voting(CastBallots cast, HandInPaper hand, ReadBallots read, SealBoxes boxes) {}

    private EditionView anEdition(String title, Electorate electorate) {
        return papers.admit(kit.anOpenVote(title).id(), electorate);
    }

    /** So many lines on the roll of people of that age, if it is known. */
    private List<Voter> lines(EditionView edition, int many, int age) {
        List<Voter> voters = new ArrayList<>();
        for (int n = 0; n < many; n++) {
            String number = age + "-" + UUID.randomUUID().toString().substring(0, 8);
            kit.change(
                    "insert into budget_roll_entry (tenant_id, id, edition_id, number, name, folded, born_on)"
                            + " select tenant_id, gen_random_uuid(), id, ?, 'Une Personne', 'une personne',"
                            + " cast(current_date - make_interval(years => nullif(?, -1), days => 30) as date)"
                            + " from budget_edition where id = ?",
                    number,
                    age,
                    edition.id());
            voters.add(new Voter(Voter.Kind.ROLL, papers.line(edition, number), null, Voter.Channel.WEB));
        }
        return voters;
    }

    private Reply vote(Voter voter, EditionView edition) {
        UUID first = voting.read().paper(edition).candidates().getFirst().id();
        Slip slip = new Slip(new Choices(List.of(new Pick(first, null))), null, true);
        return voting.cast().confirm(voter, edition.id(), slip, Tracking.drawSecret());
    }

    private int voters(EditionView edition, int youngest, int oldest) {
        return kit.ask(
                Integer.class,
                "select coalesce(sum(voters), 0) from budget_turnout_by_age"
                        + " where edition_id = ? and youngest = ? and oldest = ?",
                edition.id(),
                youngest,
                oldest);
    }

    private static void waitFor(EditionView edition) throws InterruptedException {
        long left = Objects.requireNonNull(edition.phases().result()).toEpochMilli() - System.currentTimeMillis();
        Thread.sleep(Math.max(0, left) + 50);
    }

    @Test
    void countsEachVoterOnceHoweverOftenAndByWhicheverWayTheyVoted() throws Exception {
        EditionView edition = anEdition("Tous les âges", BY_ROLL.tellingAges());
        List<Voter> crowd = new ArrayList<>(lines(edition, 4, 16));
        crowd.addAll(lines(edition, 12, 20));
        crowd.addAll(lines(edition, 15, 30));
        crowd.addAll(lines(edition, 10, 50));
        crowd.addAll(lines(edition, 3, 70));
        crowd.addAll(lines(edition, 12, UNKNOWN));
        List<Voter> back = lines(edition, 2, 30);
        List<Voter> absent = lines(edition, 5, 50);
        Voter onPaper = lines(edition, 1, 50).getFirst();
        EditionView soon = papers.closingIn(edition, Duration.ofSeconds(8));
        List<Callable<Reply>> acts = new ArrayList<>();
        for (Voter voter : crowd) {
            acts.add(() -> vote(voter, soon));
            acts.add(() -> vote(voter, soon));
        }
        back.forEach(voter -> acts.add(() -> {
            vote(voter, soon);
            return voting.cast().takeBack(voter, soon.id());
        }));

        assertThat(Together.run(acts))
                .allMatch(reply -> reply instanceof Reply.Confirmed || reply instanceof Reply.TakenBack);
        assertThat(voting.hand().note(onPaper, soon.id())).isEmpty();
        assertThat(absent).hasSize(5);
        assertThat(papers.count(edition, "budget_turnout_by_age where %s"))
                .as("nothing moves with a ballot")
                .isZero();
        waitFor(soon);
        Together.run(List.<Callable<Boolean>>of(() -> sealed(soon), () -> sealed(soon), () -> sealed(soon)));

        assertThat(voters(edition, 0, 1)).isEqualTo(16);
        assertThat(voters(edition, 2, 2)).isEqualTo(15);
        assertThat(voters(edition, 3, 3)).isEqualTo(11);
        assertThat(voters(edition, 4, 5)).isEqualTo(15);
        assertThat(papers.count(edition, "budget_turnout_by_age where %s")).isEqualTo(4);
        for (String change : List.of(
                "update budget_turnout_by_age set voters = voters + 1 where edition_id = ?",
                "delete from budget_turnout_by_age where edition_id = ?",
                "insert into budget_turnout_by_age select tenant_id, gen_random_uuid(), edition_id, 5, 5, 10"
                        + " from budget_turnout_by_age where edition_id = ? limit 1")) {
            assertThatThrownBy(() -> kit.change(change, edition.id()))
                    .as(change)
                    .rootCause()
                    .hasMessageContaining("sealed");
        }
    }

    private boolean sealed(EditionView edition) {
        voting.boxes().seal(edition.id());
        return true;
    }

    @Test
    void showsAgesWithTheResultWhereItWasAnnouncedAndNowhereElse() throws Exception {
        EditionView told = anEdition("Âges annoncés", BY_ROLL.tellingAges());
        EditionView untold = anEdition("Âges tus", BY_ROLL);
        List<Voter> here = new ArrayList<>(lines(told, 12, 30));
        here.addAll(lines(told, 13, 70));
        lines(told, 15, 50);
        List<Voter> there = new ArrayList<>(lines(untold, 12, 30));
        there.addAll(lines(untold, 13, 70));
        EditionView soon = papers.closingIn(told, Duration.ofSeconds(8));
        EditionView later = papers.closingIn(untold, Duration.ofSeconds(8));
        here.forEach(voter -> vote(voter, soon));
        there.forEach(voter -> vote(voter, later));
        assertThatThrownBy(
                        () -> kit.change("update budget_edition set electorate_by_age = false where id = ?", told.id()))
                .rootCause()
                .hasMessageContaining("stay");
        waitFor(later);

        for (EditionView edition : List.of(told, untold)) {
            assertThat(browser.as(people.admin("Adminette"))
                            .post(edition.adminPath() + "/depouillement/publier", Map.of("sur", "true")))
                    .hasStatus3xxRedirection();
        }

        assertThat(browser.visitor().get(told.path() + "/resultat"))
                .hasStatusOk()
                .bodyText()
                .contains("Participation : 63")
                .contains("% des 40 personnes inscrites")
                .contains("Participation par âge", "Moins de 40 ans", "12 votants", "40 ans et plus", "13 votants");
        assertThat(browser.visitor().get(untold.path() + "/resultat"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Participation par âge", "12 votants");
        assertThat(Browser.body(browser.visitor().get("/donnees/budget-participatif-participation.csv")))
                .contains(told.slug(), "0-39", "40+")
                .containsOnlyOnce("0-39")
                .contains(untold.slug());
        assertThat(papers.count(untold, "budget_turnout_by_age where %s")).isZero();
        assertThat(browser.visitor().get(told.path())).bodyText().contains("tranche d’âge sera publiée");
        assertThat(browser.visitor().get(untold.path())).bodyText().doesNotContain("tranche d’âge");
    }

    @Test
    void isOfferedOnlyWhereARollKnowsDatesOfBirth() {
        UUID id = kit.aDraft("Choisir les âges");
        String path = kit.edition(id).adminPath() + "/electeurs";
        var admin = browser.as(people.admin("Adminette"));
        assertThat(admin.post(
                        path,
                        Map.of(
                                "version", Integer.toString(kit.version(id)),
                                "way", "ACCOUNTS",
                                "districts", "ALL",
                                "by-age", "true")))
                .hasStatus(422)
                .bodyText()
                .contains("Seule une liste connaît");

        assertThat(admin.post(
                        path,
                        Map.of(
                                "version", Integer.toString(kit.version(id)),
                                "way", "ROLL",
                                "districts", "ALL",
                                "by-age", "true")))
                .hasStatus3xxRedirection();

        assertThat(kit.edition(id).voters().tellsAges()).isTrue();
        assertThatThrownBy(() -> kit.change(
                        "update budget_edition set electorate_roll = false,"
                                + " electorate_accounts = true where id = ?",
                        id))
                .rootCause()
                .hasMessageContaining("by_age_on_a_roll");
    }
}
