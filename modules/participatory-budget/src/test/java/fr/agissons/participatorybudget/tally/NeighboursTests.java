package fr.agissons.participatorybudget.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Voters are put in order, and nobody is lost. */
class NeighboursTests {
    @Test
    void putsThoseTogetherWhoWantTheSame() {
        ElectionBuilder builder = ElectionBuilder.ofApprovals();
        int school = builder.project("school", 10);
        int park = builder.project("park", 10);
        builder.ballot(park).ballot(school, park).ballot().ballot(park).ballot(park, school);

        int[] order = Neighbours.of(builder.build());

        assertThat(order).containsExactly(2, 0, 3, 1, 4);
    }

    @Test
    void keepsEveryVoterOnce() {
        LongStream.range(0, 200)
                .mapToObj(seed -> Elections.random(seed, seed % 2 == 0))
                .forEach(election -> {
                    int[] order = Neighbours.of(election);
                    Arrays.sort(order);
                    assertThat(order)
                            .isEqualTo(IntStream.range(0, election.voters()).toArray());
                });
    }

    @Test
    void leavesSupportersAsManyAsTheyWere() {
        Election election = Elections.random(5, true);

        Support support = election.support().inOrder(election.ballots(), Neighbours.of(election));

        for (int project = 0; project < election.projects(); project++) {
            assertThat(support.votes(project)).isEqualTo(election.votes(project));
            assertThat(support.score(project)).isEqualTo(election.score(project));
        }
    }
}
