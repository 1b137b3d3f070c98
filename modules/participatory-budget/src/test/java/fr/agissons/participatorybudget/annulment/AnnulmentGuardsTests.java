package fr.agissons.participatorybudget.annulment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.agissons.core.access.Me;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.PaperKit;
import fr.agissons.participatorybudget.ballot.ReadBallots;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Together;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** One person annuls no vote, and no vote that came before counts: against cheats and crowds, past the use cases too. */
@CivicModuleTest
class AnnulmentGuardsTests {
    private static final int MANY = 24;

    private final BudgetKit kit;
    private final PaperKit papers;
    private final People people;
    private final AnnulmentKit votes;
    private final Box box;

    AnnulmentGuardsTests(BudgetKit kit, PaperKit papers, People people, AnnulmentKit votes, Box box) {
        this.kit = kit;
        this.papers = papers;
        this.people = people;
        this.votes = votes;
        this.box = box;
    }

    /** What is tried. */
    @Component
    record Box(AnnulVotes annul, ReadBallots read) {}

    private static boolean done(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Refusals.Conflict refused) {
            return false;
        }
    }

    @Test
    void needsTwoPeopleAndOneProposalAtATime() {
        EditionView edition = kit.anOpenVote("À deux");
        votes.voted(edition);
        Me alone = people.admin("Seule");
        box.annul().propose(edition.id(), AnnulmentKit.REASON, AnnulmentKit.tomorrow(), alone.person());
        UUID waiting = votes.waiting(edition);

        assertThatThrownBy(() -> box.annul().decide(edition.id(), waiting, alone.person()))
                .isInstanceOf(Refusals.Conflict.class)
                .hasMessage("budget.annulment.same");
        assertThatThrownBy(() ->
                        box.annul().propose(edition.id(), AnnulmentKit.REASON, AnnulmentKit.tomorrow(), alone.person()))
                .hasMessage("budget.annulment.proposed-already");
        assertThatThrownBy(() -> kit.change(
                        "update budget_annulment set decided_by = proposed_by, decided_at = now(), began_at = now(),"
                                + " closes_at = vote_at, ballots = 1 where id = ?",
                        waiting))
                .as("nor past the use case")
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("budget_annulment_by_another");
        box.annul().withdraw(edition.id(), waiting);
        assertThatThrownBy(() -> box.annul()
                        .decide(edition.id(), waiting, people.admin("Trop tard").person()))
                .hasMessage("core.problem.overtaken");
        assertThat(kit.edition(edition.id()).isFrozen()).isTrue();
        assertThat(box.read().codes(edition.id())).hasSize(1);
    }

    @Test
    void letsNobodyFreeTheRulesOrForgetPapersWithoutIt() {
        EditionView edition = papers.byRoll("Sans décision");
        papers.somebody(edition);
        kit.castFirstBallot(edition.id());
        votes.aPaper(edition);
        UUID waiting = votes.proposed(edition, AnnulmentKit.tomorrow());
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
        box.annul().decide(edition.id(), waiting, other);
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

    @Test
    void countsNothingThatCameBeforeHoweverManyVoteAtThatInstant() throws Exception {
        EditionView edition = kit.anOpenVote("Au même instant");
        votes.voted(edition);
        UUID waiting = votes.proposed(edition, AnnulmentKit.tomorrow());
        UUID other = people.admin("Décide").person();
        List<Me> crowd = new ArrayList<>();
        for (int n = 0; n < MANY; n++) {
            crowd.add(people.resident("Foule"));
        }
        List<Callable<String>> all = new ArrayList<>();
        crowd.forEach(who -> all.add(() -> votes.vote(edition, who).getClass().getSimpleName()));
        all.add(MANY / 2, () -> {
            box.annul().decide(edition.id(), waiting, other);
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
        assertThat(votes.lost(edition))
                .as("every vote that was answered before is among those taken back")
                .isEqualTo((int) before + 1);
    }

    @Test
    void isDecidedOnceOfManyAndProposedOnceOfMany() throws Exception {
        EditionView edition = kit.anOpenVote("Une seule fois");
        votes.voted(edition);
        List<Me> admins = new ArrayList<>();
        for (int n = 0; n < MANY; n++) {
            admins.add(people.admin("Responsable"));
        }

        List<Boolean> proposals = Together.run(admins.stream()
                .<Callable<Boolean>>map(one -> () -> done(() ->
                        box.annul().propose(edition.id(), AnnulmentKit.REASON, AnnulmentKit.tomorrow(), one.person())))
                .toList());
        UUID waiting = votes.waiting(edition);
        List<Boolean> decisions = Together.run(admins.stream()
                .<Callable<Boolean>>map(one ->
                        () -> done(() -> box.annul().decide(edition.id(), waiting, one.person())))
                .toList());

        assertThat(proposals).containsOnlyOnce(true);
        assertThat(decisions).containsOnlyOnce(true);
        assertThat(kit.edition(edition.id()).restarts()).hasSize(1);
    }
}
