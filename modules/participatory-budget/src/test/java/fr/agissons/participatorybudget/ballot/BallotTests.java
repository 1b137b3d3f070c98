package fr.agissons.participatorybudget.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.agissons.core.access.Me;
import fr.agissons.core.job.TownJobs;
import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.VotingRule;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Together;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Ballots on their way into the box, many at a time and up to the last instant. */
@CivicModuleTest
class BallotTests {
    private static final int MANY = 50;

    private final BudgetKit kit;
    private final People people;
    private final CastBallots cast;
    private final ReadBallots read;
    private final SealBoxes boxes;
    private final TownJobs jobs;

    BallotTests(BudgetKit kit, People people, CastBallots cast, ReadBallots read, SealBoxes boxes, TownJobs jobs) {
        this.jobs = jobs;
        this.kit = kit;
        this.people = people;
        this.cast = cast;
        this.read = read;
        this.boxes = boxes;
    }

    private static Slip slip(List<UUID> projects) {
        return new Slip(
                new Choices(projects.stream().map(id -> new Pick(id, null)).toList()), null, true);
    }

    private List<UUID> projects(EditionView edition) {
        return read.paper(edition).candidates().stream().map(Candidate::id).toList();
    }

    private Reply vote(Me who, EditionView edition, List<UUID> projects) {
        return cast.confirm(Voter.person(who.person()), edition.id(), slip(projects), Tracking.drawSecret());
    }

    /** An edition whose vote closes in a moment. */
    private EditionView closingIn(Duration left, String title) {
        UUID id = kit.aDraft(title);
        UUID envelope = kit.cases().envelopes().add(id, null, 10_000_000);
        kit.aProject(id, envelope, "Un " + title, 4_000_000);
        kit.aProject(id, envelope, "Deux " + title, 4_000_000);
        kit.ready(id, VotingRule.approval(2));
        return kit.closingIn(left, kit.edition(id));
    }

    private int count(String table, EditionView edition) {
        return kit.ask(Integer.class, "select count(*) from " + table + " where edition_id = ?", edition.id());
    }

    @Test
    void makesOneBallotOfFiftySentByOneVoterAtOnce() throws Exception {
        EditionView edition = kit.anOpenVote("Cinquante fois");
        List<UUID> projects = projects(edition);
        Me who = people.resident("Impatiente");

        List<Reply> said = Together.run(IntStream.range(0, MANY)
                .<Callable<Reply>>mapToObj(n -> () -> vote(who, edition, projects.subList(0, 1 + n % 2)))
                .toList());

        assertThat(said).allMatch(Reply.Confirmed.class::isInstance);
        assertThat(count("budget_ballot", edition)).isEqualTo(1);
        assertThat(count("budget_receipt", edition)).isEqualTo(1);
        HeldBallot held = read.held(Voter.person(who.person()), edition.id()).orElseThrow();
        assertThat(count("budget_ballot_choice", edition))
                .isEqualTo(held.choices().picks().size());
        assertThat(kit.edition(edition.id()).isFrozen()).isTrue();
    }

    @Test
    void countsEveryBallotThatWasInBeforeTheCloseAndNoOther() throws Exception {
        EditionView edition = closingIn(Duration.ofMillis(1500), "Dernière seconde");
        List<UUID> projects = projects(edition);
        List<Callable<Reply>> crowd = new ArrayList<>();
        for (int n = 0; n < MANY; n++) {
            Me who = people.resident("Tardive");
            int pause = n * 50;
            crowd.add(() -> {
                Thread.sleep(pause);
                return vote(who, edition, projects);
            });
        }
        crowd.add(() -> {
            while (true) {
                try {
                    boxes.seal(edition.id());
                    return new Reply.Kept();
                } catch (fr.agissons.core.web.Refusals.Conflict notOver) {
                    Thread.sleep(5);
                }
            }
        });

        List<Reply> said = Together.run(crowd);

        long in = said.stream().filter(Reply.Confirmed.class::isInstance).count();
        assertThat(in).isBetween(1L, MANY - 1L);
        assertThat(said).filteredOn(Reply.Late.class::isInstance).hasSize((int) (MANY - in));
        assertThat(count("budget_sealed_ballot", edition)).isEqualTo((int) in);
        assertThat(count("budget_sealed_choice", edition)).isEqualTo((int) in * 2);
        assertThat(read.codes(edition.id())).hasSize((int) in);
        assertThat(count("budget_ballot", edition)).isZero();
        assertThat(said.stream().filter(Reply.Late.class::isInstance).map(Reply.Late.class::cast))
                .allMatch(late -> !late.received().isBefore(late.closed()));
    }

    @Test
    void keepsASealedBoxAsItIsWhoeverAsks() throws Exception {
        EditionView edition = closingIn(Duration.ofMillis(3000), "Scellée");
        List<UUID> projects = projects(edition);
        vote(people.resident("Électrice"), edition, projects);
        cast.keep(Voter.person(people.resident("Brouillonne").person()), edition.id(), slip(projects));
        assertThatThrownBy(() -> boxes.seal(edition.id())).hasMessageContaining("budget.ballot.not-over");
        Thread.sleep(3100);

        assertThat(boxes.due()).contains(edition.id());
        boxes.seal(edition.id());
        boxes.seal(edition.id());

        assertThat(count("budget_sealed_ballot", edition))
                .as("drafts count nowhere")
                .isEqualTo(1);
        for (String change : List.of(
                "update budget_sealed_ballot set channel = 'DESK' where edition_id = ?",
                "delete from budget_sealed_choice where edition_id = ?",
                "delete from budget_sealed_receipt where edition_id = ?",
                "update budget_ballot_box set digest = repeat('0', 64) where edition_id = ?",
                "update budget_ballot_box set sealed_at = null, ballots = null, digest = null, paper_voters = null,"
                        + " voter_key = sha256('x') where edition_id = ?",
                "delete from budget_ballot_box where edition_id = ?",
                "insert into budget_sealed_ballot select tenant_id, gen_random_uuid(), edition_id, 'WEB', null"
                        + " from budget_sealed_ballot where edition_id = ?",
                "insert into budget_ballot select tenant_id, gen_random_uuid(), id, sha256('x'), 'WEB', null, true"
                        + " from budget_edition where id = ?")) {
            assertThatThrownBy(() -> kit.change(change, edition.id()))
                    .as(change)
                    .rootCause()
                    .hasMessageContaining("sealed");
        }
    }

    @Test
    void countsNothingThatIsNotConfirmed() {
        EditionView edition = kit.anOpenVote("Brouillon");
        List<UUID> projects = projects(edition);
        Voter voter = Voter.person(people.resident("Hésitante").person());

        assertThat(cast.keep(voter, edition.id(), slip(projects))).isInstanceOf(Reply.Kept.class);
        assertThat(kit.edition(edition.id()).isFrozen())
                .as("a draft freezes nothing")
                .isFalse();
        assertThat(read.codes(edition.id())).isEmpty();
        cast.confirm(voter, edition.id(), slip(projects), Tracking.drawSecret());
        assertThat(read.codes(edition.id())).hasSize(1);
        assertThat(cast.keep(voter, edition.id(), slip(List.of())))
                .as("a vote that counts is not turned into a draft by a stale form")
                .isInstanceOf(Reply.Voted.class);

        cast.takeBack(voter, edition.id());
        cast.takeBack(voter, edition.id());

        HeldBallot held = read.held(voter, edition.id()).orElseThrow();
        assertThat(held.confirmed()).isFalse();
        assertThat(held.choices().picks()).as("still filled in").hasSize(projects.size());
        assertThat(read.codes(edition.id())).isEmpty();
    }

    @Test
    void freezesNothingWithABallotThatIsNone() {
        EditionView edition = kit.anOpenVote("Rien ne gèle");
        Voter voter = Voter.person(people.resident("Étourdie").person());
        UUID foreign = projects(kit.anOpenVote("Ailleurs")).getFirst();

        assertThat(cast.confirm(voter, edition.id(), slip(List.of()), Tracking.drawSecret()))
                .isInstanceOf(Reply.Faulty.class);
        assertThat(cast.confirm(voter, edition.id(), slip(List.of(foreign)), Tracking.drawSecret()))
                .isInstanceOf(Reply.Faulty.class);
        assertThat(cast.confirm(
                        voter,
                        edition.id(),
                        new Slip(slip(projects(edition)).choices(), null, false),
                        Tracking.drawSecret()))
                .isInstanceOf(Reply.Excluded.class);

        assertThat(kit.edition(edition.id()).isFrozen()).isFalse();
        assertThat(count("budget_ballot", edition)).isZero();
    }

    @Test
    void givesTheSameCodeForTheSameFormAndTellsOnce() {
        EditionView edition = kit.anOpenVote("Double clic");
        List<UUID> projects = projects(edition);
        Me who = people.resident("Pressée");
        String secret = Tracking.drawSecret();

        Reply first = cast.confirm(Voter.person(who.person()), edition.id(), slip(projects), secret);
        Reply second = cast.confirm(Voter.person(who.person()), edition.id(), slip(projects.reversed()), secret);

        assertThat(((Reply.Confirmed) second).tracking()).isEqualTo(((Reply.Confirmed) first).tracking());
        assertThat(kit.ask(Integer.class, "select count(*) from notification where recipient = ?", who.person()))
                .isEqualTo(1);
    }
}
