package fr.agissons.participatorybudget.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Thousands of small elections, counted quickly and as the rules are written. */
class RandomElectionsTests {
    private static final int MANY = 3_000;
    private static final List<TieRule> TIES =
            List.of(TieRule.LEX, TieRule.RECOMMENDED, TieRule.drawnFrom("une graine"));

    @Test
    void countsEqualSharesAsDefined() {
        elections().forEach(election -> {
            for (Method method : methods(election)) {
                for (TieRule ties : TIES) {
                    Outcome outcome = Tally.count(
                            election, CountingRule.of(method, Completion.NONE).with(ties));
                    NaiveCount naive = NaiveCount.equalShares(election, method, ties, share(election));
                    assertThat(outcome.winners()).isEqualTo(naive.winners);
                    assertThat(outcome.tiedRounds()).isEqualTo(naive.tiedRounds);
                }
            }
        });
    }

    @Test
    void countsPhragmenAsDefined() {
        elections().filter(election -> !election.hasPoints()).forEach(election -> {
            for (TieRule ties : TIES) {
                Outcome outcome = Tally.count(
                        election,
                        CountingRule.of(Method.PHRAGMEN, Completion.NONE).with(ties));
                NaiveCount naive = NaiveCount.phragmen(election, ties);
                assertThat(outcome.winners()).isEqualTo(naive.winners);
                assertThat(outcome.tiedRounds()).isEqualTo(naive.tiedRounds);
            }
        });
    }

    @Test
    void raisesSharesAsIfNoStepWereSkipped() {
        elections().limit(MANY / 2).forEach(election -> {
            for (Method method : methods(election)) {
                for (boolean untilExhaustive : new boolean[] {true, false}) {
                    Raise raise = new Raise(1, untilExhaustive);
                    CountingRule rule = CountingRule.of(method, Completion.ADD1).with(raise);
                    NaiveCount naive = NaiveCount.raised(election, method, TieRule.LEX, raise);
                    assertThat(Tally.count(election, rule).winners()).isEqualTo(naive.winners);
                }
            }
        });
    }

    @Test
    void raisesSharesAlikeHoweverManyCountAtOnce() {
        elections().limit(MANY / 6).forEach(small -> {
            Election election = Elections.disguised(small, 1_000);
            for (Method method : methods(election)) {
                CountingRule rule = CountingRule.of(method, Completion.ADD1).with(new Raise(1, true));
                Standing open = new Standing(election, rule.entry());
                Raising raising = new Raising(election, rule, rule.ties().places(election), open);
                Raising.Raised alone = raising.run(1);
                for (int climbers = 2; climbers <= 4; climbers++) {
                    Raising.Raised together = raising.run(climbers);
                    assertThat(together.increments()).isEqualTo(alone.increments());
                    assertThat(together.run()).isEqualTo(alone.run());
                }
            }
        });
    }

    @Test
    void addsTheMostWantedToWhatRaisedSharesBought() {
        elections().limit(MANY / 4).forEach(election -> {
            Method method = methods(election).getFirst();
            CountingRule rule = CountingRule.of(method, Completion.ADD1_U_VOTES);
            NaiveCount naive = NaiveCount.raised(election, method, TieRule.LEX, rule.raise())
                    .thenByVotes();
            assertThat(Tally.count(election, rule).winners()).isEqualTo(naive.winners);
        });
    }

    @Test
    void neverSpendsMoreThanTheBudgetAndLeavesNothingThatFitsWherePromised() {
        elections().forEach(election -> {
            for (Method method : Method.values()) {
                for (Completion completion : Completion.values()) {
                    if (method.fits(election) && completion.fits(method)) {
                        Outcome outcome = Tally.count(election, CountingRule.of(method, completion));
                        assertThat(outcome.cost()).isLessThanOrEqualTo(election.budget());
                        boolean promised = completion != Completion.NONE && completion != Completion.ADD1;
                        assertThat(outcome.exhausted()
                                        || !(promised || method.name().startsWith("GREEDY")))
                                .isTrue();
                    }
                }
            }
        });
    }

    @Test
    void knowsNeitherVotersNorNumbersNorCurrencies() {
        elections().filter(election -> election.rivals().isEmpty()).forEach(election -> {
            Election other = Elections.disguised(election, 7);
            for (Method method : Method.values()) {
                for (Completion completion : Completion.values()) {
                    if (method.fits(election) && completion.fits(method)) {
                        CountingRule rule = CountingRule.of(method, completion);
                        Outcome outcome = Tally.count(election, rule);
                        Outcome disguised = Tally.count(other, rule.with(new Raise(7, true)));
                        assertThat(Elections.names(other, disguised.winners()))
                                .isEqualTo(Elections.names(election, outcome.winners()));
                        assertThat(disguised.share())
                                .isEqualTo(outcome.share().map(share -> share.times(Fraction.of(7))));
                    }
                }
            }
        });
    }

    @Test
    void paysEveryPurchaseToTheLastFraction() {
        elections().forEach(election -> {
            for (Method method : methods(election)) {
                Outcome outcome = Tally.count(election, CountingRule.of(method, Completion.NONE));
                Fraction before = Fraction.ZERO;
                for (Round round : outcome.rounds()) {
                    if (method != Method.MES_POINTS) {
                        assertThat(round.price()
                                        .times(Fraction.of(round.inFull()))
                                        .plus(round.givenInPart()))
                                .isEqualTo(Fraction.of(election.cost(round.project())));
                    }
                    Fraction worth = method == Method.MES_COST
                            ? round.price().dividedBy(Fraction.of(election.cost(round.project())))
                            : round.price();
                    assertThat(worth).isGreaterThanOrEqualTo(before);
                    before = worth;
                }
            }
        });
    }

    private static Stream<Election> elections() {
        return LongStream.range(0, MANY).mapToObj(seed -> Elections.random(seed, seed % 3 == 0));
    }

    private static List<Method> methods(Election election) {
        return Stream.of(Method.MES_COST, Method.MES_CARD, Method.MES_POINTS)
                .filter(method -> method.fits(election))
                .toList();
    }

    private static Fraction share(Election election) {
        return Fraction.of(election.budget(), election.voters());
    }
}
