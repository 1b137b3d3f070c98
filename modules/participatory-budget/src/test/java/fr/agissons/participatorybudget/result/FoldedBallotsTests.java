package fr.agissons.participatorybudget.result;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.participatorybudget.BudgetKit;
import fr.agissons.participatorybudget.ballot.CastBallots;
import fr.agissons.participatorybudget.ballot.Choices;
import fr.agissons.participatorybudget.ballot.Pick;
import fr.agissons.participatorybudget.ballot.Reply;
import fr.agissons.participatorybudget.ballot.Slip;
import fr.agissons.participatorybudget.ballot.Tracking;
import fr.agissons.participatorybudget.ballot.Voter;
import fr.agissons.participatorybudget.edition.VotingRule;
import fr.agissons.participatorybudget.project.ProjectView;
import fr.agissons.testing.CivicModuleTest;
import fr.agissons.testing.People;
import fr.agissons.testing.Together;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever is handed in, at once and in any order: the count is that of each voter's last valid ballot, and nothing else. */
@CivicModuleTest
class FoldedBallotsTests {
    private static final int VOTERS = 10;
    private static final int TRIES = 6;
    private static final int POINTS = 10;
    private static final int PER_PROJECT = 6;

    private final BudgetKit kit;
    private final People people;
    private final CastBallots cast;
    private final CountBallots count;

    FoldedBallotsTests(BudgetKit kit, People people, CastBallots cast, CountBallots count) {
        this.kit = kit;
        this.people = people;
        this.cast = cast;
        this.count = count;
    }

    @Test
    void countsTheLastValidBallotOfEachVoterAndNothingElse() throws Exception {
        UUID id = aVote();
        List<UUID> own =
                kit.cases().readProjects().of(id).stream().map(ProjectView::id).toList();
        UUID foreign = kit.cases()
                .readProjects()
                .of(kit.anOpenVote("ailleurs").id())
                .getFirst()
                .id();
        List<Voter> voters = IntStream.range(0, VOTERS)
                .mapToObj(number ->
                        Voter.person(people.resident("Votante " + number).person()))
                .toList();

        List<Map<UUID, Integer>> last = Together.run(IntStream.range(0, VOTERS)
                .mapToObj(number -> (Callable<Map<UUID, Integer>>)
                        () -> handIn(id, voters.get(number), own, foreign, new Random(number)))
                .toList());
        Instant closes = Objects.requireNonNull(kit.edition(id).phases().result());
        Thread.sleep(Math.max(0, Duration.between(Instant.now(), closes).toMillis()) + 100);

        Counted counted = count.count(kit.edition(id)).getFirst();
        assertThat(counted.voters())
                .isEqualTo((int) last.stream().filter(one -> !one.isEmpty()).count());
        for (Counted.Line line : counted.lines()) {
            UUID project = line.project().id();
            assertThat(line.votes()).isEqualTo((int)
                    last.stream().filter(one -> one.containsKey(project)).count());
            assertThat(line.score())
                    .isEqualTo(last.stream()
                            .mapToInt(one -> one.getOrDefault(project, 0))
                            .sum());
        }
    }

    private UUID aVote() {
        UUID id = kit.aDraft("Le pli");
        UUID envelope = kit.cases().envelopes().add(id, null, 10_000_00);
        for (int number = 1; number <= 4; number++) {
            kit.aProject(id, envelope, "Projet plié " + number, number * 1_000_00L);
        }
        kit.readyForPoints(id, VotingRule.points(POINTS, PER_PROJECT));
        kit.closingIn(Duration.ofSeconds(8), kit.edition(id));
        return id;
    }

    /** Some ballots, most of them wrong, and now and then the vote taken back: what counts in the end. */
    private Map<UUID, Integer> handIn(UUID edition, Voter voter, List<UUID> own, UUID foreign, Random random) {
        Map<UUID, Integer> last = Map.of();
        for (int number = 0; number < TRIES; number++) {
            if (random.nextInt(5) == 0) {
                cast.takeBack(voter, edition);
                last = Map.of();
                continue;
            }
            Map<UUID, Integer> points = points(own, foreign, random);
            List<Pick> picks = new ArrayList<>();
            points.forEach((project, given) -> picks.add(new Pick(project, given)));
            Reply reply = cast.confirm(voter, edition, new Slip(new Choices(picks), null, true), Tracking.drawSecret());
            assertThat(reply).isNotInstanceOf(Reply.Late.class);
            assertThat(reply instanceof Reply.Confirmed).isEqualTo(isValid(points, own));
            last = isValid(points, own) ? points : last;
        }
        return last;
    }

    private static Map<UUID, Integer> points(List<UUID> own, UUID foreign, Random random) {
        Set<UUID> among = new HashSet<>(own);
        if (random.nextInt(5) == 0) {
            among.add(foreign);
        }
        Map<UUID, Integer> points = new HashMap<>();
        for (UUID project : among) {
            if (random.nextInt(5) < 2) {
                points.put(project, random.nextInt(9) == 0 ? -1 : 1 + random.nextInt(PER_PROJECT + 1));
            }
        }
        return points;
    }

    private static boolean isValid(Map<UUID, Integer> points, List<UUID> own) {
        return !points.isEmpty()
                && own.containsAll(points.keySet())
                && points.values().stream().allMatch(given -> given >= 1 && given <= PER_PROJECT)
                && points.values().stream().mapToInt(Integer::intValue).sum() <= POINTS;
    }
}
