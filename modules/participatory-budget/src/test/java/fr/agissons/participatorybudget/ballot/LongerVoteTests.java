package fr.agissons.participatorybudget.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Polling;
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
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionOperations;

/** A vote is made to last longer, or its box is sealed: never both, however close they come to one another. */
@CivicModuleTest
class LongerVoteTests {
    private static final int MANY = 6;
    private static final String REASON = "Le site a été en panne une heure.";

    private final BudgetKit kit;
    private final People people;
    private final CastBallots cast;
    private final SealBoxes boxes;
    private final TransactionOperations transaction;

    LongerVoteTests(
            BudgetKit kit, People people, CastBallots cast, SealBoxes boxes, TransactionOperations transaction) {
        this.kit = kit;
        this.people = people;
        this.cast = cast;
        this.boxes = boxes;
        this.transaction = transaction;
    }

    private Reply vote(EditionView edition) {
        UUID project = kit.cases().readProjects().of(edition.id()).getFirst().id();
        return cast.confirm(
                Voter.person(people.resident("Dernière").person()),
                edition.id(),
                new Slip(new Choices(List.of(new Pick(project, null))), null, true),
                Tracking.drawSecret());
    }

    private static Instant end(EditionView edition) {
        return Objects.requireNonNull(edition.phases().result());
    }

    private static void sleepUntil(Instant moment) {
        try {
            Thread.sleep(Math.max(0, Duration.between(Instant.now(), moment).toMillis()));
        } catch (InterruptedException woken) {
            throw new IllegalStateException(woken);
        }
    }

    private boolean seal(EditionView edition) {
        try {
            boxes.seal(edition.id());
            return true;
        } catch (Refusals.Conflict notOver) {
            return false;
        }
    }

    private boolean extend(EditionView edition, Duration by) {
        try {
            kit.cases().tend().extend(edition.id(), end(edition).plus(by), null, REASON);
            return true;
        } catch (Refusals.Conflict | IllegalArgumentException over) {
            return false;
        }
    }

    private boolean isSealed(EditionView edition) {
        return kit.ask(
                Boolean.class,
                "select sealed_at is not null from budget_ballot_box where edition_id = ?",
                edition.id());
    }

    @Test
    void waitsForWhoeverIsMakingItLonger() throws Exception {
        EditionView edition = kit.aVoteClosingIn(Duration.ofMillis(3000), "Prolongée au dernier instant");
        assertThat(vote(edition)).isInstanceOf(Reply.Confirmed.class);
        Instant end = end(edition);

        List<Boolean> done = Together.run(List.<Callable<Boolean>>of(
                () -> Objects.requireNonNull(transaction.execute(status -> {
                    boolean longer = extend(edition, Duration.ofDays(1));
                    sleepUntil(end.plusMillis(600));
                    return longer;
                })),
                () -> {
                    sleepUntil(end.plusMillis(200));
                    return seal(edition);
                }));

        assertThat(done).containsExactly(true, false);
        assertThat(isSealed(edition)).isFalse();
        assertThat(vote(edition)).as("it goes on").isInstanceOf(Reply.Confirmed.class);
    }

    @Test
    void neverOpensASealedVoteAgain() throws Exception {
        EditionView edition = kit.aVoteClosingIn(Duration.ofMillis(1500), "Jamais les deux");
        vote(edition);
        List<Callable<Boolean>> crowd = new ArrayList<>();
        for (int n = 0; n < MANY; n++) {
            Duration by = Duration.ofMillis(300L + n);
            Instant from = end(edition).minusMillis(15L * (MANY - n));
            crowd.add(() -> {
                sleepUntil(from);
                return extend(edition, by);
            });
            crowd.add(() -> {
                sleepUntil(end(edition).minusMillis(20));
                while (!seal(edition)) {
                    Thread.onSpinWait();
                }
                return true;
            });
        }

        Together.run(crowd);

        assertThat(isSealed(edition)).isTrue();
        assertThat(kit.ask(
                        Boolean.class,
                        "select e.result_at <= b.sealed_at from budget_edition e join budget_ballot_box b"
                                + " on b.edition_id = e.id where e.id = ?",
                        edition.id()))
                .isTrue();
        assertThat(kit.edition(edition.id()).pollingAt(BudgetKit.now())).isEqualTo(Polling.OVER);
        assertThat(extend(edition, Duration.ofDays(2))).as("refused in words").isFalse();
    }

    @Test
    void isRefusedByTheDatabaseOnceTheBoxIsSealed() throws Exception {
        EditionView edition = kit.aVoteClosingIn(Duration.ofMillis(3000), "Scellée pour de bon");
        vote(edition);
        sleepUntil(end(edition).plusMillis(50));
        assertThat(seal(edition)).isTrue();
        kit.change(
                "insert into budget_extension (tenant_id, id, edition_id, from_at, until_at, reason, decided_at)"
                        + " select tenant_id, gen_random_uuid(), id, result_at, result_at + interval '1 day', ?,"
                        + " result_at - interval '1 second' from budget_edition where id = ?",
                REASON,
                edition.id());

        assertThatThrownBy(() -> kit.change(
                        "update budget_edition set result_at = result_at + interval '1 day' where id = ?",
                        edition.id()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("sealed");
    }
}
