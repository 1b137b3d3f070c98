package fr.agissons.participatorybudget.annulment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.agissons.core.access.Me;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.PaperKit;
import fr.agissons.participatorybudget.ballot.CastBallots;
import fr.agissons.participatorybudget.ballot.Choices;
import fr.agissons.participatorybudget.ballot.HandInPaper;
import fr.agissons.participatorybudget.ballot.HeldBallot;
import fr.agissons.participatorybudget.ballot.Pick;
import fr.agissons.participatorybudget.ballot.ReadBallots;
import fr.agissons.participatorybudget.ballot.Reply;
import fr.agissons.participatorybudget.ballot.Slip;
import fr.agissons.participatorybudget.ballot.Tracking;
import fr.agissons.participatorybudget.ballot.Voter;
import fr.agissons.participatorybudget.edition.CountingMethod;
import fr.agissons.participatorybudget.edition.CountingRule;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Phase;
import fr.agissons.participatorybudget.edition.Polling;
import fr.agissons.participatorybudget.edition.Ties;
import fr.agissons.participatorybudget.edition.VotingRule;
import fr.agissons.testing.Browser;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Together;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** A vote is annulled by two people; from that moment on nothing counts that came before, on paper or at the last instant. */
@CivicModuleTest
class AnnulmentTests {
    private static final int MANY = 24;
    private static final String REASON = "Deux projets ont été imprimés avec un mauvais prix.";

    private final BudgetKit kit;
    private final PaperKit papers;
    private final People people;
    private final AnnulVotes annul;
    private final Box box;

    AnnulmentTests(BudgetKit kit, PaperKit papers, People people, AnnulVotes annul, Box box) {
        this.kit = kit;
        this.papers = papers;
        this.people = people;
        this.annul = annul;
        this.box = box;
    }

    /** What voters do. */
    @Component
    record Box(CastBallots cast, ReadBallots read, HandInPaper hand, Browser browser) {}

    private Slip slip(EditionView edition) {
        return new Slip(new Choices(List.of(new Pick(papers.project(edition), null))), null, true);
    }

    private Reply vote(EditionView edition, Me who) {
        return box.cast().confirm(Voter.person(who.person()), edition.id(), slip(edition), Tracking.drawSecret());
    }

    private Me voted(EditionView edition) {
        Me who = people.resident("Votante");
        assertThat(vote(edition, who)).isInstanceOf(Reply.Confirmed.class);
        return who;
    }

    private static Again tomorrow() {
        return new Again(
                BudgetKit.now().plus(Duration.ofDays(1)), BudgetKit.now().plus(Duration.ofDays(8)));
    }

    private UUID proposed(EditionView edition, @Nullable Again again) {
        annul.propose(edition.id(), REASON, again, people.admin("Propose").person());
        return waiting(edition);
    }

    private UUID waiting(EditionView edition) {
        return kit.ask(
                UUID.class,
                "select id from budget_annulment where edition_id = ? and decided_at is null",
                edition.id());
    }

    private void annulled(EditionView edition) {
        annul.decide(
                edition.id(),
                proposed(edition, tomorrow()),
                people.admin("Décide").person());
    }

    private void open(EditionView edition) {
        kit.change(
                "update budget_edition set study_at = study_at - interval '1 day', vote_at = now() where id = ?",
                edition.id());
    }

    private static Instant end(EditionView edition) {
        return Objects.requireNonNull(edition.phases().result());
    }

    private int told(Me who) {
        return kit.ask(
                Integer.class,
                "select count(*) from notification where type = 'budget.ballot.mail.restarted' and recipient = ?",
                who.person());
    }

    @Test
    void takesEverybodysVoteBackAndLetsThemConfirmItAnewUnderOtherRules() {
        EditionView edition = kit.anOpenVote("Recommencée");
        Me voter = voted(edition);
        Me drafting = people.resident("Hésitante");
        box.cast().keep(Voter.person(drafting.person()), edition.id(), slip(edition));
        Me absent = people.resident("Absente");

        annulled(edition);
        kit.settle();

        EditionView again = kit.edition(edition.id());
        assertThat(again.isFrozen()).isFalse();
        assertThat(again.pollingAt(BudgetKit.now())).isEqualTo(Polling.BEFORE);
        assertThat(again.phaseAt(BudgetKit.now())).as("no ideas anew").hasValue(Phase.STUDY);
        assertThat(again.restarts()).singleElement().satisfies(one -> {
            assertThat(one.reason()).isEqualTo(REASON);
            assertThat(one.from()).isEqualTo(edition.phases().result());
            assertThat(one.until()).isEqualTo(again.phases().result());
        });
        assertThat(box.read().codes(edition.id())).isEmpty();
        assertThat(box.read().held(Voter.person(voter.person()), edition.id())).hasValueSatisfying(held -> {
            assertThat(held).extracting(HeldBallot::confirmed, HeldBallot::code).containsExactly(false, null);
            assertThat(held.choices()).isEqualTo(slip(edition).choices());
        });
        assertThat(vote(edition, voter)).isInstanceOf(Reply.TooEarly.class);
        assertThat(List.of(told(voter), told(drafting), told(absent))).containsExactly(1, 1, 0);
        assertThat(kit.ask(Integer.class, "select ballots from budget_annulment where edition_id = ?", edition.id()))
                .as("a draft is no vote")
                .isEqualTo(1);

        kit.cases().tend().rule(edition.id(), kit.version(edition.id()), VotingRule.approval(2));
        open(edition);

        assertThat(vote(edition, voter)).isInstanceOf(Reply.Confirmed.class);
        assertThat(kit.edition(edition.id()).isFrozen()).isTrue();
        assertThat(box.read().codes(edition.id())).hasSize(1);
    }

    @Test
    void showsADraftOfOtherRulesAndCountsItOnceItFitsTheNewOnes() {
        EditionView edition = kit.anOpenVote("Autre façon de voter");
        Me voter = voted(edition);
        annulled(edition);
        UUID id = edition.id();
        kit.cases().tend().rule(id, kit.version(id), VotingRule.points(5, 3));
        kit.cases().tend().count(id, kit.version(id), CountingRule.of(CountingMethod.MES_POINTS, Ties.LEX));
        open(edition);

        assertThat(box.browser().as(voter).get(edition.path() + "/vote"))
                .hasStatusOk()
                .bodyText()
                .contains("Ceci est un brouillon");
        assertThat(vote(edition, voter)).as("ticks are no points").isInstanceOf(Reply.Faulty.class);
        assertThat(kit.edition(id).isFrozen()).isFalse();
        Choices points = new Choices(List.of(new Pick(papers.project(edition), 3)));
        assertThat(box.cast()
                        .confirm(Voter.person(voter.person()), id, new Slip(points, null, true), Tracking.drawSecret()))
                .isInstanceOf(Reply.Confirmed.class);
    }

    @Test
    void needsTwoPeopleAndOneProposalAtATime() {
        EditionView edition = kit.anOpenVote("À deux");
        voted(edition);
        Me alone = people.admin("Seule");
        annul.propose(edition.id(), REASON, tomorrow(), alone.person());
        UUID waiting = waiting(edition);

        assertThatThrownBy(() -> annul.decide(edition.id(), waiting, alone.person()))
                .isInstanceOf(Refusals.Conflict.class)
                .hasMessage("budget.annulment.same");
        assertThatThrownBy(() -> annul.propose(edition.id(), REASON, tomorrow(), alone.person()))
                .hasMessage("budget.annulment.proposed-already");
        assertThatThrownBy(() -> kit.change(
                        "update budget_annulment set decided_by = proposed_by, decided_at = now(), began_at = now(),"
                                + " closes_at = vote_at, ballots = 1 where id = ?",
                        waiting))
                .as("nor past the use case")
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("budget_annulment_by_another");
        annul.withdraw(edition.id(), waiting);
        assertThatThrownBy(() -> annul.decide(
                        edition.id(), waiting, people.admin("Trop tard").person()))
                .hasMessage("core.problem.overtaken");
        assertThat(kit.edition(edition.id()).isFrozen()).isTrue();
        assertThat(box.read().codes(edition.id())).hasSize(1);
    }

    @Test
    void letsNobodyFreeTheRulesOrForgetPapersWithoutIt() {
        EditionView edition = papers.byRoll("Sans décision");
        papers.somebody(edition);
        kit.castFirstBallot(edition.id());
        aPaper(edition);
        UUID waiting = proposed(edition, tomorrow());
        UUID other = people.admin("Décide").person();

        for (String change : List.of(
                "delete from budget_paper where edition_id = ?",
                "delete from budget_paper_reading where edition_id = ?",
                "delete from budget_paper_choice where edition_id = ?",
                "update budget_edition set first_ballot_at = null where id = ?")) {
            assertThatThrownBy(() -> kit.change(change, edition.id()))
                    .as(change)
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("stay");
        }
        annul.decide(edition.id(), waiting, other);
        for (String change : List.of(
                "delete from budget_annulment where id = ?",
                "update budget_annulment set ballots = 99 where id = ?",
                "update budget_annulment set decided_at = null, decided_by = null, began_at = null, closes_at = null,"
                        + " ballots = null where id = ?")) {
            assertThatThrownBy(() -> kit.change(change, waiting))
                    .as(change)
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("stays");
        }
    }

    private void aPaper(EditionView edition) {
        UUID agent = people.moderator("Saisit").person();
        kit.change("""
                with paper as (
                    insert into budget_paper (tenant_id, id, edition_id, batch, number)
                    select tenant_id, gen_random_uuid(), id, 'A', 1 from budget_edition where id = ?
                    returning tenant_id, id, edition_id),
                reading as (
                    insert into budget_paper_reading
                        (tenant_id, id, edition_id, paper_id, hand, agent_id, nature, said, reason)
                    select tenant_id, gen_random_uuid(), edition_id, id, 1, ?, 'VALID', '1', '' from paper
                    returning tenant_id, id, edition_id)
                insert into budget_paper_choice (tenant_id, reading_id, project_id, edition_id)
                select tenant_id, id, ?, edition_id from reading
                """, edition.id(), agent, papers.project(edition));
    }

    @Test
    void voidsPapersAndLetsWhoeverHandedOneInVoteAnew() {
        EditionView edition = papers.byRoll("Papiers nuls");
        UUID line = papers.aLine(edition, "L-1");
        Voter atDesk = new Voter(Voter.Kind.ROLL, line, null, Voter.Channel.DESK);
        assertThat(box.hand().note(atDesk, edition.id())).isEmpty();
        aPaper(edition);
        assertThat(box.cast().confirm(atDesk, edition.id(), slip(edition), Tracking.drawSecret()))
                .isInstanceOf(Reply.Voted.class);

        annulled(edition);

        assertThat(papers.count(edition, "budget_paper where %s")).isZero();
        assertThat(kit.ask(Integer.class, "select ballots from budget_annulment where edition_id = ?", edition.id()))
                .isEqualTo(1);
        open(edition);
        assertThat(box.cast().confirm(atDesk, edition.id(), slip(edition), Tracking.drawSecret()))
                .isInstanceOf(Reply.Confirmed.class);
    }

    @Test
    void countsNothingThatCameBeforeHoweverManyVoteAtThatInstant() throws Exception {
        EditionView edition = kit.anOpenVote("Au même instant");
        voted(edition);
        UUID waiting = proposed(edition, tomorrow());
        UUID other = people.admin("Décide").person();
        List<Me> crowd = new ArrayList<>();
        for (int n = 0; n < MANY; n++) {
            crowd.add(people.resident("Foule"));
        }
        List<Callable<String>> all = new ArrayList<>();
        crowd.forEach(who -> all.add(() -> vote(edition, who).getClass().getSimpleName()));
        all.add(MANY / 2, () -> {
            annul.decide(edition.id(), waiting, other);
            return "Decided";
        });

        List<String> said = Together.run(all);

        assertThat(said).containsOnlyOnce("Decided").containsAnyOf("Confirmed", "TooEarly");
        assertThat(said)
                .allMatch(one -> List.of("Decided", "Confirmed", "TooEarly").contains(one));
        assertThat(papers.count(edition, "budget_ballot where %s and confirmed"))
                .isZero();
        assertThat(papers.count(edition, "budget_receipt where %s")).isZero();
        assertThat(kit.edition(edition.id()).isFrozen()).isFalse();
        long before = said.stream().filter("Confirmed"::equals).count();
        assertThat(kit.ask(Integer.class, "select ballots from budget_annulment where edition_id = ?", edition.id()))
                .as("every vote that was answered before is among those taken back")
                .isEqualTo((int) before + 1);
    }

    @Test
    void isDecidedOnceOfManyAndProposedOnceOfMany() throws Exception {
        EditionView edition = kit.anOpenVote("Une seule fois");
        voted(edition);
        List<Me> admins = new ArrayList<>();
        for (int n = 0; n < MANY; n++) {
            admins.add(people.admin("Responsable"));
        }

        List<Boolean> proposals = Together.run(admins.stream()
                .<Callable<Boolean>>map(
                        one -> () -> done(() -> annul.propose(edition.id(), REASON, tomorrow(), one.person())))
                .toList());
        UUID waiting = waiting(edition);
        List<Boolean> decisions = Together.run(admins.stream()
                .<Callable<Boolean>>map(one -> () -> done(() -> annul.decide(edition.id(), waiting, one.person())))
                .toList());

        assertThat(proposals).containsOnlyOnce(true);
        assertThat(decisions).containsOnlyOnce(true);
        assertThat(kit.edition(edition.id()).restarts()).hasSize(1);
    }

    private static boolean done(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Refusals.Conflict refused) {
            return false;
        }
    }

    @Test
    void isForGoodOnceTheVoteIsOver() throws Exception {
        EditionView edition = kit.aVoteClosingIn(Duration.ofSeconds(2), "Pour de bon");
        Me voter = voted(edition);
        UUID early = proposed(edition, tomorrow());
        Thread.sleep(Duration.between(BudgetKit.now(), end(edition)).plusMillis(50));
        UUID other = people.admin("Décide").person();
        assertThatThrownBy(() -> annul.decide(edition.id(), early, other))
                .as("it was proposed while people voted")
                .hasMessage("budget.annulment.not-now");
        annul.withdraw(edition.id(), early);

        annul.decide(edition.id(), proposed(edition, null), other);

        EditionView annulled = kit.edition(edition.id());
        assertThat(annulled.annulled()).isPresent();
        assertThat(annulled.pollingAt(BudgetKit.now())).isEqualTo(Polling.OVER);
        assertThat(annulled.isFrozen()).isTrue();
        assertThat(kit.ask(Integer.class, "select ballots from budget_annulment where edition_id = ?", edition.id()))
                .isEqualTo(1);
        assertThat(vote(edition, voter)).isInstanceOf(Reply.Late.class);
        assertThatThrownBy(() -> annul.propose(edition.id(), REASON, null, other))
                .hasMessage("budget.annulment.not-now");
        assertThatThrownBy(() -> kit.change(
                        "insert into budget_result (tenant_id, id, edition_id, ballots, published_at)"
                                + " select tenant_id, gen_random_uuid(), id, 1, now() from budget_edition where id = ?",
                        edition.id()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("annulled");
    }

    @Test
    void isNotForVotesThatNobodyHasVotedInNorForHoursThatPassed() {
        EditionView empty = kit.anOpenVote("Personne encore");
        UUID admin = people.admin("Propose").person();
        assertThatThrownBy(() -> annul.propose(empty.id(), REASON, tomorrow(), admin))
                .hasMessage("budget.annulment.not-now");

        EditionView edition = kit.anOpenVote("Heure passée");
        voted(edition);
        UUID waiting = proposed(edition, tomorrow());
        assertThatThrownBy(() -> annul.propose(UUID.randomUUID(), REASON, tomorrow(), admin))
                .isInstanceOf(Refusals.NotFound.class);
        assertThatThrownBy(() -> kit.change("update budget_annulment set vote_at = now() where id = ?", waiting))
                .as("a proposal does not change under whoever decides it")
                .isInstanceOf(DataAccessException.class);
    }
}
