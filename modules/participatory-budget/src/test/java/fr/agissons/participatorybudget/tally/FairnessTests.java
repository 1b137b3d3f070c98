package fr.agissons.participatorybudget.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * EJR+ up to any project (Brill and Peters, "Robust and Verifiable Proportionality Axioms", EC 2023): no group that could
 * pay for a project it wants is left with too little. Equal Shares promises that; voting by majority does not.
 */
class FairnessTests {
    @Test
    void leavesNoGroupBehind() {
        LongStream.range(0, 6_000)
                .mapToObj(seed -> Elections.random(seed, false))
                .forEach(election -> {
                    if (isPlain(election)) {
                        for (Completion completion : Completion.values()) {
                            assertThat(isFair(election, count(election, Method.MES_COST, completion), true))
                                    .isTrue();
                            assertThat(isFair(election, count(election, Method.MES_CARD, completion), false))
                                    .isTrue();
                        }
                    }
                });
    }

    @Test
    void seesWhomTheMajorityLeavesBehind() {
        ElectionBuilder builder = ElectionBuilder.ofApprovals().budget(100);
        int town = builder.project("stade", 100);
        int quarter = builder.project("jardin", 40);
        for (int voter = 0; voter < 60; voter++) {
            builder.ballot(town);
        }
        for (int voter = 0; voter < 40; voter++) {
            builder.ballot(quarter);
        }
        Election election = builder.build();
        assertThat(isFair(election, count(election, Method.GREEDY_VOTES, Completion.NONE), true))
                .isFalse();
        assertThat(isFair(election, count(election, Method.MES_COST, Completion.NONE), true))
                .isTrue();
    }

    private static Outcome count(Election election, Method method, Completion completion) {
        return Tally.count(election, CountingRule.of(method, completion));
    }

    /** Withdrawn and rival projects are losses nobody promised to make good. */
    private static boolean isPlain(Election election) {
        for (int project = 0; project < election.projects(); project++) {
            if (election.isWithdrawn(project)) {
                return false;
            }
        }
        return election.rivals().isEmpty();
    }

    private static boolean isFair(Election election, Outcome outcome, boolean byCost) {
        for (int project = 0; project < election.projects(); project++) {
            if (!outcome.wins(project) && isWronged(election, outcome, project, byCost)) {
                return false;
            }
        }
        return true;
    }

    /** Looks at the supporters in the order of what they got: the worst off make the strongest case. */
    private static boolean isWronged(Election election, Outcome outcome, int project, boolean byCost) {
        List<Long> got = LongStream.range(0, election.voters())
                .mapToObj(voter -> election.ballots().projects((int) voter))
                .filter(projects -> Arrays.stream(projects).anyMatch(each -> each == project))
                .map(projects -> Arrays.stream(projects)
                        .filter(outcome::wins)
                        .mapToLong(each -> byCost ? election.cost(each) : 1)
                        .sum())
                .sorted()
                .toList();
        for (int size = 1; size <= got.size(); size++) {
            long best = got.get(size - 1);
            BigInteger needed = byCost
                    ? BigInteger.valueOf(best + election.cost(project))
                    : BigInteger.valueOf((best + 1) * election.cost(project));
            BigInteger due = BigInteger.valueOf(size * election.budget());
            if (needed.multiply(BigInteger.valueOf(election.voters())).compareTo(due) <= 0) {
                return true;
            }
        }
        return false;
    }
}
