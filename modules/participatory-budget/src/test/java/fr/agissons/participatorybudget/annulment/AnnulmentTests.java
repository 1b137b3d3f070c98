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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** A vote is annulled by two people: it is taken again under other rules, or it has no result. */
@CivicModuleTest
class AnnulmentTests {
    private final BudgetKit kit;
    private final PaperKit papers;
    private final People people;
    private final AnnulmentKit votes;
    private final Box box;

    AnnulmentTests(BudgetKit kit, PaperKit papers, People people, AnnulmentKit votes, Box box) {
        this.kit = kit;
        this.papers = papers;
        this.people = people;
        this.votes = votes;
        this.box = box;
    }

    /** What voters and those who run the budget do. */
    @Component
    record Box(AnnulVotes annul, CastBallots cast, ReadBallots read, HandInPaper hand, Browser browser) {}

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
        Me voter = votes.voted(edition);
        Me drafting = people.resident("Hésitante");
        box.cast().keep(Voter.person(drafting.person()), edition.id(), votes.slip(edition));
        Me absent = people.resident("Absente");
        kit.change(
                "update budget_unfinished_ballot set first_on = current_date, last_on = current_date"
                        + " where edition_id = ?",
                edition.id());

        votes.annulled(edition);
        kit.settle();

        EditionView again = kit.edition(edition.id());
        assertThat(again.isFrozen()).isFalse();
        assertThat(again.pollingAt(BudgetKit.now())).isEqualTo(Polling.BEFORE);
        assertThat(again.phaseAt(BudgetKit.now())).as("no ideas anew").hasValue(Phase.STUDY);
        assertThat(again.restarts()).singleElement().satisfies(one -> {
            assertThat(one.reason()).isEqualTo(AnnulmentKit.REASON);
            assertThat(one.from()).isEqualTo(edition.phases().result());
            assertThat(one.until()).isEqualTo(again.phases().result());
        });
        assertThat(box.read().codes(edition.id())).isEmpty();
        assertThat(box.read().held(Voter.person(voter.person()), edition.id())).hasValueSatisfying(held -> {
            assertThat(held).extracting(HeldBallot::confirmed, HeldBallot::code).containsExactly(false, null);
            assertThat(held.choices()).isEqualTo(votes.slip(edition).choices());
        });
        assertThat(votes.vote(edition, voter)).isInstanceOf(Reply.TooEarly.class);
        assertThat(List.of(told(voter), told(drafting), told(absent))).containsExactly(1, 1, 0);
        assertThat(papers.count(edition, "budget_unfinished_ballot where %s and first_on is null and last_on is null"))
                .as("both are reminded before the new close")
                .isEqualTo(2);
        assertThat(votes.lost(edition)).as("a draft is no vote").isEqualTo(1);

        kit.cases().tend().rule(edition.id(), kit.version(edition.id()), VotingRule.approval(2));
        votes.open(edition);

        assertThat(votes.vote(edition, voter)).isInstanceOf(Reply.Confirmed.class);
        assertThat(kit.edition(edition.id()).isFrozen()).isTrue();
        assertThat(box.read().codes(edition.id())).hasSize(1);
    }

    @Test
    void showsADraftOfOtherRulesAndCountsItOnceItFitsTheNewOnes() {
        EditionView edition = kit.anOpenVote("Autre façon de voter");
        Me voter = votes.voted(edition);
        votes.annulled(edition);
        UUID id = edition.id();
        kit.cases().tend().rule(id, kit.version(id), VotingRule.points(5, 3));
        kit.cases().tend().count(id, kit.version(id), CountingRule.of(CountingMethod.MES_POINTS, Ties.LEX));
        votes.open(edition);

        assertThat(box.browser().as(voter).get(edition.path() + "/vote"))
                .hasStatusOk()
                .bodyText()
                .contains("Ceci est un brouillon");
        assertThat(votes.vote(edition, voter)).as("ticks are no points").isInstanceOf(Reply.Faulty.class);
        assertThat(kit.edition(id).isFrozen()).isFalse();
        Choices points = new Choices(List.of(new Pick(papers.project(edition), 3)));
        assertThat(box.cast()
                        .confirm(Voter.person(voter.person()), id, new Slip(points, null, true), Tracking.drawSecret()))
                .isInstanceOf(Reply.Confirmed.class);
    }

    @Test
    void voidsPapersAndLetsWhoeverHandedOneInVoteAnew() {
        EditionView edition = papers.byRoll("Papiers nuls");
        UUID line = papers.aLine(edition, "L-1");
        Voter atDesk = new Voter(Voter.Kind.ROLL, line, null, Voter.Channel.DESK);
        assertThat(box.hand().note(atDesk, edition.id())).isEmpty();
        votes.aPaper(edition);
        assertThat(votes.vote(edition, atDesk)).isInstanceOf(Reply.Voted.class);

        votes.annulled(edition);

        assertThat(papers.count(edition, "budget_paper where %s")).isZero();
        assertThat(votes.lost(edition)).isEqualTo(1);
        votes.open(edition);
        assertThat(votes.vote(edition, atDesk)).isInstanceOf(Reply.Confirmed.class);
    }

    @Test
    void isForGoodOnceTheVoteIsOver() throws Exception {
        EditionView edition = kit.aVoteClosingIn(Duration.ofSeconds(5), "Pour de bon");
        Me voter = votes.voted(edition);
        UUID early = votes.proposed(edition, AnnulmentKit.tomorrow());
        Thread.sleep(Duration.between(BudgetKit.now(), end(edition)).plusMillis(50));
        UUID other = people.admin("Décide").person();
        assertThatThrownBy(() -> box.annul().decide(edition.id(), early, other))
                .as("it was proposed while people voted")
                .hasMessage("budget.annulment.not-now");
        box.annul().withdraw(edition.id(), early);

        box.annul().decide(edition.id(), votes.proposed(edition, null), other);

        EditionView annulled = kit.edition(edition.id());
        assertThat(annulled.annulled()).isPresent();
        assertThat(annulled.pollingAt(BudgetKit.now())).isEqualTo(Polling.OVER);
        assertThat(annulled.isFrozen()).isTrue();
        assertThat(votes.lost(edition)).isEqualTo(1);
        assertThat(votes.vote(edition, voter)).isInstanceOf(Reply.Late.class);
        assertThatThrownBy(() -> box.annul().propose(edition.id(), AnnulmentKit.REASON, null, other))
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
        assertThatThrownBy(() -> box.annul().propose(empty.id(), AnnulmentKit.REASON, AnnulmentKit.tomorrow(), admin))
                .hasMessage("budget.annulment.not-now");

        EditionView edition = kit.anOpenVote("Heure passée");
        votes.voted(edition);
        UUID waiting = votes.proposed(edition, AnnulmentKit.tomorrow());
        assertThatThrownBy(() ->
                        box.annul().propose(UUID.randomUUID(), AnnulmentKit.REASON, AnnulmentKit.tomorrow(), admin))
                .isInstanceOf(Refusals.NotFound.class);
        assertThatThrownBy(() -> kit.change("update budget_annulment set vote_at = now() where id = ?", waiting))
                .as("a proposal does not change under whoever decides it")
                .isInstanceOf(DataAccessException.class);
    }
}
