package fr.agissons.participatorybudget.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Ages are told in groups of ten or more, and no smaller number can be worked out from what is told. */
class AgeGroupTests {
    private static final int PLACES = AgeGroup.UNKNOWN + 1;
    private static final int TRIES = 20_000;

    @Test
    void putsEveryBirthdayInItsPlace() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        assertThat(AgeGroup.place(LocalDate.of(2008, 11, 24), day)).isZero();
        assertThat(AgeGroup.place(LocalDate.of(2008, 11, 23), day)).isEqualTo(1);
        assertThat(AgeGroup.place(LocalDate.of(2001, 11, 24), day)).isEqualTo(1);
        assertThat(AgeGroup.place(LocalDate.of(2001, 11, 23), day)).isEqualTo(2);
        assertThat(AgeGroup.place(LocalDate.of(1986, 11, 23), day)).isEqualTo(3);
        assertThat(AgeGroup.place(LocalDate.of(1961, 11, 24), day)).isEqualTo(3);
        assertThat(AgeGroup.place(LocalDate.of(1961, 11, 23), day)).isEqualTo(4);
        assertThat(AgeGroup.place(day.plusDays(3), day)).as("not born yet").isZero();
    }

    @Test
    void joinsAgesThatAreTooFewToStandAlone() {
        assertThat(AgeGroup.told(10, 20, 30, 40, 50, 60)).hasSize(6);
        assertThat(AgeGroup.told(10, 20, 30, 40, 50, 0)).hasSize(5);
        assertThat(AgeGroup.told(4, 20, 30, 40, 3, 0))
                .containsExactly(new AgeGroup(0, 1, 24), new AgeGroup(2, 2, 30), new AgeGroup(3, 4, 43));
        assertThat(AgeGroup.told(4, 20, 30, 40, 3, 6))
                .containsExactly(new AgeGroup(0, 1, 24), new AgeGroup(2, 2, 30), new AgeGroup(3, 5, 49));
        assertThat(AgeGroup.told(4, 20, 30, 40, 3, 12))
                .containsExactly(
                        new AgeGroup(0, 1, 24), new AgeGroup(2, 2, 30), new AgeGroup(3, 3, 40), new AgeGroup(4, 5, 15));
        assertThat(AgeGroup.told(10, 10, 0, 0, 0, 1)).containsExactly(new AgeGroup(0, 0, 10), new AgeGroup(1, 5, 11));
        assertThat(AgeGroup.told(10, 10, 0, 0, 0, 0)).containsExactly(new AgeGroup(0, 0, 10), new AgeGroup(1, 4, 10));
    }

    @Test
    void saysItsAgesAsProgramsReadThem() {
        assertThat(AgeGroup.told(4, 20, 30, 40, 3, 12))
                .extracting(AgeGroup::span)
                .containsExactly("0-24", "25-39", "40-64", "65+|unknown");
        assertThat(new AgeGroup(5, 5, 10).span()).isEqualTo("unknown");
        assertThat(new AgeGroup(4, 4, 10).span()).isEqualTo("65+");
    }

    @Test
    void saysNothingWhereOneGroupWouldBeEverybody() {
        assertThat(AgeGroup.told(0, 0, 0, 0, 0, 0)).isEmpty();
        assertThat(AgeGroup.told(1, 2, 3, 1, 1, 1)).isEmpty();
        assertThat(AgeGroup.told(0, 0, 40, 5, 4, 0)).isEmpty();
        assertThat(AgeGroup.told(0, 0, 0, 0, 0, 400)).isEmpty();
    }

    /** Whoever knows the total and how groups are made still finds another number for every age that is not told alone. */
    @Test
    void leavesNoSmallNumberToBeWorkedOut() {
        Random random = new Random(23);
        for (int n = 0; n < TRIES; n++) {
            int[] voters = random.ints(PLACES, 0, 1 + random.nextInt(40)).toArray();
            for (int place = 0; place < PLACES; place++) {
                if (random.nextInt(3) == 0) {
                    voters[place] = random.nextInt(3);
                }
            }
            List<AgeGroup> told = AgeGroup.told(voters);
            if (told.isEmpty()) {
                continue;
            }
            assertThat(told.stream().mapToInt(AgeGroup::voters).sum())
                    .as("whoever adds up finds everybody, and nobody missing")
                    .isEqualTo(Arrays.stream(voters).sum());
            for (AgeGroup group : told) {
                assertThat(group.voters()).isGreaterThanOrEqualTo(AgeGroup.FEWEST);
                if (group.youngest() < group.oldest()) {
                    for (int place = group.youngest(); place <= group.oldest(); place++) {
                        assertThat(otherwise(voters, told, group, place))
                                .as(Arrays.toString(voters) + " at " + place)
                                .isTrue();
                    }
                }
            }
        }
    }

    /** Whether that place could hold another number, and all that is told be the same. */
    private static boolean otherwise(int[] voters, List<AgeGroup> told, AgeGroup group, int place) {
        for (int other = group.youngest(); other <= group.oldest(); other++) {
            for (int moved = -AgeGroup.FEWEST; other != place && moved <= AgeGroup.FEWEST; moved++) {
                int[] next = voters.clone();
                next[place] += moved;
                next[other] -= moved;
                if (moved != 0
                        && next[place] >= 0
                        && next[other] >= 0
                        && AgeGroup.told(next).equals(told)) {
                    return true;
                }
            }
        }
        return false;
    }
}
