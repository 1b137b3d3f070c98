package fr.agissons.participatorybudget.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.edition.EditionView;
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

/** Votes that are changed and taken back while the box is sealed: what counts is what each voter was told last. */
@CivicModuleTest
class LastMomentTests {
    private static final int VOTERS = 60;

    private final BudgetKit kit;
    private final People people;
    private final CastBallots cast;
    private final ReadBallots read;
    private final SealBoxes boxes;

    LastMomentTests(BudgetKit kit, People people, CastBallots cast, ReadBallots read, SealBoxes boxes) {
        this.kit = kit;
        this.people = people;
        this.cast = cast;
        this.read = read;
        this.boxes = boxes;
    }

    private Reply vote(Voter voter, EditionView edition, UUID project) {
        Slip slip = new Slip(new Choices(List.of(new Pick(project, null))), null, true);
        return cast.confirm(voter, edition.id(), slip, Tracking.drawSecret());
    }

    private static String code(Reply reply) {
        return ((Reply.Confirmed) reply).tracking().code();
    }

    private Reply seal(EditionView edition) throws InterruptedException {
        while (true) {
            try {
                boxes.seal(edition.id());
                return new Reply.Kept();
            } catch (Refusals.Conflict notOver) {
                Thread.sleep(5);
            }
        }
    }

    @Test
    void countsWhatVotersWereToldLast() throws Exception {
        List<Voter> voters = IntStream.range(0, VOTERS)
                .mapToObj(n -> Voter.person(people.resident("Hésitante").person()))
                .toList();
        EditionView edition = kit.aVoteClosingIn(Duration.ofSeconds(4), "Au dernier moment");
        List<UUID> projects =
                read.paper(edition).candidates().stream().map(Candidate::id).toList();
        List<String> before = voters.stream()
                .map(voter -> code(vote(voter, edition, projects.getFirst())))
                .toList();
        long left = Duration.between(BudgetKit.now(), edition.phases().result()).toMillis();
        List<Callable<Reply>> crowd = new ArrayList<>();
        for (int n = 0; n < VOTERS; n++) {
            Voter voter = voters.get(n);
            boolean changes = n % 2 == 0;
            long pause = left - 1_000 + n * 2_000L / VOTERS;
            crowd.add(() -> {
                Thread.sleep(Math.max(0, pause));
                return changes ? vote(voter, edition, projects.getLast()) : cast.takeBack(voter, edition.id());
            });
        }
        crowd.add(() -> seal(edition));

        List<Reply> said = Together.run(crowd);

        List<String> codes = new ArrayList<>();
        int changed = 0;
        for (int n = 0; n < VOTERS; n++) {
            switch (said.get(n)) {
                case Reply.Confirmed confirmed -> {
                    codes.add(code(confirmed));
                    changed++;
                }
                case Reply.Late late -> codes.add(before.get(n));
                case Reply.TakenBack gone -> {}
                case Reply other -> throw new AssertionError(other);
            }
        }
        assertThat(said).hasAtLeastOneElementOfType(Reply.TakenBack.class).hasAtLeastOneElementOfType(Reply.Late.class);
        assertThat(changed).isPositive();
        assertThat(read.codes(edition.id())).containsExactlyInAnyOrderElementsOf(codes);
        assertThat(chosen(edition, projects.getLast())).isEqualTo(changed);
        assertThat(chosen(edition, projects.getFirst())).isEqualTo(codes.size() - changed);
    }

    private int chosen(EditionView edition, UUID project) {
        return kit.ask(
                Integer.class,
                "select count(*) from budget_sealed_choice where edition_id = ? and project_id = ?",
                edition.id(),
                project);
    }
}
