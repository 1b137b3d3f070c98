package fr.agissons.participatorybudget.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What rules can be written, and what they ask of a ballot. */
class RulesTests {
    private static EnvelopeView envelope(long cents, Long... prices) {
        return new EnvelopeView(UUID.randomUUID(), 0, null, cents, List.of(prices));
    }

    @Test
    void refusesLimitsThatDoNotFitTheMode() {
        for (Supplier<?> rule : List.<Supplier<?>>of(
                () -> VotingRule.approval(0),
                () -> VotingRule.approval(201),
                () -> new VotingRule(VotingMode.KNAPSACK, 3, null, null, null, null),
                () -> new VotingRule(VotingMode.APPROVAL, null, null, null, null, null),
                () -> VotingRule.points(10, 11),
                () -> VotingRule.approval(3).atLeast(4, Minimum.PROJECTS),
                () -> VotingRule.approval(3).atLeast(1000, Minimum.AMOUNT),
                () -> VotingRule.ranking(3).atLeast(50, Minimum.PERCENT),
                () -> VotingRule.knapsack().atLeast(101, Minimum.PERCENT),
                () -> new VotingRule(VotingMode.KNAPSACK, null, null, null, Minimum.PERCENT, null),
                () -> new CountingRule(CountingMethod.MES_COST, Completion.ADD1, null, false, false, 1, Ties.LEX),
                () -> new CountingRule(
                        CountingMethod.GREEDY_VOTES, Completion.U_VOTES, null, false, false, 1, Ties.LEX),
                () -> new CountingRule(CountingMethod.PHRAGMEN, Completion.NONE, null, false, true, 1, Ties.LEX),
                () -> new Electorate(false, false, false, null, Districts.ALL),
                () -> new Electorate(true, true, false, null, Districts.ALL),
                () -> Electorate.members().tellingAges(),
                () -> new Electorate(true, false, false, 121, Districts.ALL))) {
            assertThatIllegalArgumentException().isThrownBy(rule::get);
        }
    }

    @Test
    void countsTheLeastInWholeCentsRoundedUp() {
        VotingRule most = VotingRule.knapsack().atLeast(70, Minimum.PERCENT);

        assertThat(most.leastCents(1_000_001)).isEqualTo(700_001);
        assertThat(most.leastCents(100_000_000_000L)).isEqualTo(70_000_000_000L);
        assertThat(VotingRule.approval(3).leastProjects()).isEqualTo(1);
        assertThat(VotingRule.approval(3).atLeast(2, Minimum.PROJECTS).leastProjects())
                .isEqualTo(2);
    }

    @Test
    void knowsWhetherAnyBallotCanReachTheLeast() {
        VotingRule half = VotingRule.knapsack().atLeast(50, Minimum.PERCENT);
        VotingRule three = VotingRule.knapsack().atLeast(3, Minimum.PROJECTS);

        assertThat(envelope(100, 20L, 30L).reaches(half)).as("exactly half").isTrue();
        assertThat(envelope(100, 20L, 29L).reaches(half)).isFalse();
        assertThat(envelope(100, 49L, 120L).reaches(half))
                .as("one does not fit")
                .isFalse();
        assertThat(envelope(100, 30L, 30L, 40L).reaches(three))
                .as("exactly full")
                .isTrue();
        assertThat(envelope(100, 30L, 31L, 40L).reaches(three)).isFalse();
        assertThat(envelope(100, 500L, 600L).reaches(VotingRule.approval(2).atLeast(2, Minimum.PROJECTS)))
                .as("money does not limit an approval")
                .isTrue();
        assertThat(envelope(100).reaches(VotingRule.approval(2))).isFalse();
    }

    @Test
    void countsOnlyTheBallotsAMethodIsMadeFor() {
        assertThat(CountingMethod.GREEDY_VOTES.counts(VotingMode.POINTS)).isTrue();
        assertThat(CountingMethod.MES_POINTS.counts(VotingMode.RANKING)).isTrue();
        assertThat(CountingMethod.MES_POINTS.counts(VotingMode.APPROVAL)).isFalse();
        assertThat(CountingMethod.PHRAGMEN.counts(VotingMode.KNAPSACK)).isTrue();
        assertThat(CountingMethod.PHRAGMEN.counts(VotingMode.POINTS)).isFalse();
    }

    @Test
    void makesAnAddressOfATitle() {
        assertThat(EditionSlug.of("Budget d’Été n° 2 !", slug -> false)).isEqualTo("budget-d-ete-n-2");
        assertThat(EditionSlug.of("Été", "ete"::equals)).isEqualTo("ete-2");
        assertThat(EditionSlug.of("???", slug -> false)).isEqualTo("edition");
    }
}
