package fr.agissons.participatorybudget.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CountingRuleTests {
    private static final CountingRule MAJORITY = CountingRule.of(Method.GREEDY_VOTES, Completion.NONE);

    @Test
    void breaksATieByTheOrderOfIdentifiersByCostOrByADrawnOrder() {
        Election election = threeEquals(100);
        assertThat(winners(election, MAJORITY)).containsExactly("10");
        assertThat(winners(election, MAJORITY.with(TieRule.RECOMMENDED))).containsExactly("a");
        CountingRule drawn = MAJORITY.with(TieRule.drawnFrom("Colombes 2026"));
        assertThat(winners(election, drawn)).hasSize(1).isEqualTo(winners(threeEquals(100), drawn));
        assertThat(Tally.count(election, MAJORITY).tiedRounds()).isEqualTo(1);
    }

    @Test
    void neverBuildsBothOfTwoRivals() {
        ElectionBuilder builder = square();
        builder.rivals(0, 1);
        assertThat(winners(builder.build(), MAJORITY)).containsExactly("kiosque", "banc");
        assertThat(winners(builder.build(), CountingRule.of(Method.MES_COST, Completion.U_VOTES)))
                .containsExactly("kiosque", "banc");
    }

    @Test
    void leavesAWithdrawnProjectOutAndItsBallotsIn() {
        ElectionBuilder builder = square();
        builder.withdraw(0);
        Election election = builder.build();
        assertThat(winners(election, MAJORITY)).containsExactly("fontaine", "banc");
        assertThat(election.voters()).isEqualTo(5);
        Outcome outcome = Tally.count(election, MAJORITY);
        assertThat(Explanation.of(election, MAJORITY, outcome).lost())
                .extracting(Lost::reason)
                .containsExactly(Lost.Reason.WITHDRAWN);
    }

    @Test
    void admitsWhatIsWantedEnough() {
        Election election = square().build();
        assertThat(winners(election, MAJORITY.with(new Entry(3, 0, 0)))).containsExactly("kiosque", "fontaine");
        assertThat(winners(election, MAJORITY.with(new Entry(0, 0, 3)))).hasSize(3);
        assertThat(winners(election, MAJORITY.with(new Entry(0, 4, 0)))).containsExactly("kiosque");
    }

    @Test
    void givesWayToTheMajorityWhenMoreVotersPreferItsChoice() {
        ElectionBuilder builder = ElectionBuilder.ofApprovals().budget(10);
        int big = builder.project("grand", 10);
        int small = builder.project("petit", 1);
        builder.ballot(big).ballot(big).ballot(big).ballot(small).ballot(small);
        CountingRule shares = CountingRule.of(Method.MES_COST, Completion.U_VOTES);
        assertThat(winners(builder.build(), shares)).containsExactly("petit");
        assertThat(winners(builder.build(), shares.withComparison())).containsExactly("grand");
    }

    @Test
    void losesAWinnerWhenTheBudgetGrows() {
        ElectionBuilder builder = ElectionBuilder.ofApprovals();
        int half = builder.project("moitié", 5);
        int whole = builder.project("tout", 6);
        builder.ballot(half, whole).ballot(whole).ballot(half);
        builder.ballot(whole);
        assertThat(winners(builder.budget(5).build(), MAJORITY)).containsExactly("moitié");
        assertThat(winners(builder.budget(6).build(), MAJORITY)).containsExactly("tout");
    }

    @Test
    void countsAVoteWithoutVoters() {
        ElectionBuilder builder = ElectionBuilder.ofApprovals().budget(10);
        builder.project("seul", 4);
        for (Completion completion : Completion.values()) {
            assertThat(winners(builder.build(), CountingRule.of(Method.MES_COST, completion)))
                    .isEqualTo(
                            completion.key().endsWith("u-votes") || completion == Completion.U_DENSITY
                                    ? List.of("seul")
                                    : List.of());
        }
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatThrownBy(() -> CountingRule.of(Method.GREEDY_VOTES, Completion.ADD1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Tally.count(square().build(), CountingRule.of(Method.MES_POINTS, Completion.NONE)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Raise(0, true)).isInstanceOf(IllegalArgumentException.class);
    }

    private static ElectionBuilder square() {
        ElectionBuilder builder = ElectionBuilder.ofApprovals().budget(100);
        int kiosk = builder.project("kiosque", 40);
        int fountain = builder.project("fontaine", 40);
        int bench = builder.project("banc", 20);
        return builder.ballot(kiosk, fountain)
                .ballot(kiosk, fountain)
                .ballot(kiosk, bench)
                .ballot(fountain, bench)
                .ballot(kiosk);
    }

    private static Election threeEquals(long budget) {
        ElectionBuilder builder = ElectionBuilder.ofApprovals().budget(budget);
        builder.ballot(builder.project("9", 100), builder.project("a", 60), builder.project("10", 80));
        return builder.build();
    }

    private static List<String> winners(Election election, CountingRule rule) {
        return Elections.names(election, Tally.count(election, rule).winners());
    }
}
