package fr.agissons.participatorybudget.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.agissons.core.access.Me;
import fr.agissons.core.personal.LeaveTown;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Together;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Nobody votes twice by leaving and coming back as somebody else. */
@CivicModuleTest
class LeavingVotersTests {
    private static final int MANY = 20;

    private final BudgetKit kit;
    private final People people;
    private final CastBallots cast;
    private final ReadBallots read;
    private final SealBoxes boxes;
    private final LeaveTown town;

    LeavingVotersTests(
            BudgetKit kit, People people, CastBallots cast, ReadBallots read, SealBoxes boxes, LeaveTown town) {
        this.kit = kit;
        this.people = people;
        this.cast = cast;
        this.read = read;
        this.boxes = boxes;
        this.town = town;
    }

    private Slip slip(EditionView edition) {
        return new Slip(
                new Choices(read.paper(edition).candidates().stream()
                        .map(one -> new Pick(one.id(), null))
                        .toList()),
                null,
                true);
    }

    private Reply vote(Me who, EditionView edition) {
        return cast.confirm(Voter.person(who.person()), edition.id(), slip(edition), Tracking.drawSecret());
    }

    private int count(String table, EditionView edition) {
        return kit.ask(Integer.class, "select count(*) from " + table + " where edition_id = ?", edition.id());
    }

    @Test
    void takesTheBallotOfSomebodyWhoLeavesOutOfTheBox() {
        EditionView edition = kit.anOpenVote("Partante");
        EditionView other = kit.anOpenVote("Partante aussi");
        Me stays = people.resident("Restante");
        Me leaves = people.resident("Partante");
        vote(stays, edition);
        vote(leaves, edition);
        cast.keep(Voter.person(leaves.person()), other.id(), slip(other));

        assertThat(town.leave(leaves)).isEmpty();

        assertThat(count("budget_ballot", edition)).isEqualTo(1);
        assertThat(count("budget_receipt", edition)).isEqualTo(1);
        assertThat(count("budget_ballot_choice", edition)).isEqualTo(2);
        assertThat(count("budget_ballot", other)).as("a draft too").isZero();
        assertThat(read.held(Voter.person(stays.person()), edition.id())).isPresent();
        assertThatThrownBy(() -> vote(leaves, edition)).isInstanceOf(Refusals.NotFound.class);
        assertThat(count("budget_ballot", edition)).isEqualTo(1);
    }

    @Test
    void leavesNoBallotOfWhoeverVotesAndLeavesAtOnce() throws Exception {
        EditionView edition = kit.anOpenVote("Deux pas à la fois");
        List<Callable<Boolean>> crowd = new ArrayList<>();
        for (int n = 0; n < MANY; n++) {
            Me who = people.resident("Pressée");
            crowd.add(() -> {
                try {
                    return vote(who, edition) instanceof Reply.Confirmed;
                } catch (Refusals.NotFound | Refusals.Conflict gone) {
                    return false;
                }
            });
            crowd.add(() -> town.leave(who).isEmpty());
        }

        List<Boolean> done = Together.run(crowd);

        for (int n = 0; n < MANY; n++) {
            assertThat(done.get(2 * n + 1)).as("has left").isTrue();
        }
        assertThat(count("budget_ballot", edition)).isZero();
        assertThat(count("budget_receipt", edition)).isZero();
    }

    @Test
    void keepsAVoteThatIsOverWhoeverLeavesBeforeTheSeal() throws Exception {
        EditionView edition = kit.aVoteClosingIn(Duration.ofMillis(3000), "Close avant le départ");
        Me who = people.resident("Partie après");
        vote(who, edition);
        Thread.sleep(3100);

        assertThat(town.leave(who)).isEmpty();
        assertThat(count("budget_ballot", edition)).isEqualTo(1);
        boxes.seal(edition.id());

        assertThat(count("budget_ballot", edition)).isZero();
        assertThat(count("budget_sealed_ballot", edition)).isEqualTo(1);
    }
}
