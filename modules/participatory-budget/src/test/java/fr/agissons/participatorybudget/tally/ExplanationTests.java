package fr.agissons.participatorybudget.tally;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.participatorybudget.tally.VotesMissing.Answer;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Twelve voters of ten each, worked out by hand; and small elections in which every explanation is put to the test. */
class ExplanationTests {
    private static final CountingRule SHARES = CountingRule.of(Method.MES_COST, Completion.NONE);
    private static final CountingRule PHRAGMEN = CountingRule.of(Method.PHRAGMEN, Completion.NONE);
    private static final int PARK = 0;
    private static final int BENCH = 1;
    private static final int GAMES = 2;
    private static final int STADIUM = 3;
    private static final int POND = 4;

    private static ElectionBuilder village() {
        ElectionBuilder builder = ElectionBuilder.ofApprovals().budget(120);
        builder.project("parc", 30);
        builder.project("banc", 20);
        builder.project("jeux", 25);
        builder.project("stade", 50);
        builder.project("mare", 5);
        builder.ballot(PARK).ballot(PARK).ballot(PARK);
        builder.ballot(PARK, BENCH).ballot(PARK, BENCH);
        builder.ballot(BENCH, GAMES).ballot(BENCH, GAMES);
        builder.ballot(GAMES);
        return builder.ballot(STADIUM).ballot(STADIUM).ballot(STADIUM).ballot(STADIUM);
    }

    private static Explanation explain(Election election, CountingRule rule) {
        return Explanation.of(election, rule, Tally.count(election, rule));
    }

    private static Lost lost(Explanation explanation, int project) {
        return explanation.lost().stream()
                .filter(one -> one.project() == project)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tellsWhoPaidForAWinner() {
        Explanation told = explain(village().build(), SHARES);

        assertThat(told.won())
                .containsExactly(
                        new Won(
                                PARK,
                                false,
                                1,
                                Optional.of(new Round(PARK, Fraction.of(6), 5, 0, Fraction.ZERO, List.of())),
                                Optional.of(Fraction.of(5))),
                        new Won(
                                BENCH,
                                false,
                                2,
                                Optional.of(new Round(BENCH, Fraction.of(6), 2, 2, Fraction.of(8), List.of())),
                                Optional.of(Fraction.of(10, 3))));
        assertThat(told.shares())
                .contains(new Shares(
                        Fraction.of(10), Fraction.of(10), List.of(PARK, BENCH), Fraction.of(50), Fraction.of(70), 2));
        assertThat(told.preferred()).isFalse();
    }

    @Test
    void tellsHowFarALoserWas() {
        Explanation told = explain(village().build(), SHARES);

        Lost games = lost(told, GAMES);
        assertThat(games.reason()).isEqualTo(Lost.Reason.TOO_DEAR);
        assertThat(games.money()).contains(Fraction.of(18));
        assertThat(games.missing(village().build())).contains(Fraction.of(7));
        assertThat(games.spentOn()).containsExactly(new Lost.Spending(BENCH, Fraction.of(12)));
        assertThat(games.support()).hasValue(0.9);
        assertThat(games.votesMissing()).contains(new VotesMissing(Answer.ENOUGH, 1));
        Lost stadium = lost(told, STADIUM);
        assertThat(stadium.missing(village().build())).contains(Fraction.of(10));
        assertThat(stadium.spentOn()).isEmpty();
        assertThat(stadium.support()).hasValue(0.8);
        assertThat(stadium.votesMissing()).contains(new VotesMissing(Answer.ENOUGH, 2));
        Lost pond = lost(told, POND);
        assertThat(pond.reason()).isEqualTo(Lost.Reason.NO_VOTES);
        assertThat(pond.money()).isEmpty();
        assertThat(pond.votesMissing()).contains(new VotesMissing(Answer.ENOUGH, 1));
        assertThat(told.lost()).extracting(Lost::project).containsExactly(STADIUM, GAMES, POND);
    }

    @Test
    void tellsFromWhereSharesWereRaised() {
        CountingRule rule = CountingRule.of(Method.MES_COST, Completion.ADD1);
        Outcome outcome = Tally.count(village().build(), rule);

        Shares shares =
                Explanation.of(village().build(), rule, outcome).shares().orElseThrow();

        assertThat(shares.start()).isEqualTo(Fraction.of(10));
        assertThat(shares.end()).isEqualTo(Fraction.of(10 + outcome.increments()));
        assertThat(outcome.increments()).isPositive();
    }

    @Test
    void tellsOfTheMajorityWhereItsChoiceWasPreferred() {
        ElectionBuilder builder = ElectionBuilder.ofApprovals().budget(10);
        int big = builder.project("grand", 10);
        int small = builder.project("petit", 1);
        Election election = builder.ballot(big)
                .ballot(big)
                .ballot(big)
                .ballot(small)
                .ballot(small)
                .build();

        Explanation told = explain(
                election, CountingRule.of(Method.MES_COST, Completion.U_VOTES).withComparison());

        assertThat(told.preferred()).isTrue();
        assertThat(told.shares()).isEmpty();
        assertThat(told.won()).extracting(Won::purchase).containsExactly(Optional.empty());
        Lost loser = lost(told, small);
        assertThat(loser.money()).as("left of the budget at its turn").contains(Fraction.ZERO);
        assertThat(loser.missing(election)).contains(Fraction.of(1));
        assertThat(loser.support()).isEmpty();
        assertThat(loser.spentOn()).isEmpty();
    }

    @Test
    void namesMoneyOnlyWhereMoneyWasMissing() {
        ElectionBuilder builder = village();
        builder.rivals(BENCH, GAMES);
        builder.withdraw(STADIUM);

        Explanation told = explain(builder.build(), SHARES);

        assertThat(told.lost())
                .extracting(Lost::reason)
                .containsExactly(Lost.Reason.WITHDRAWN, Lost.Reason.RIVAL_WON, Lost.Reason.NO_VOTES);
        assertThat(told.lost()).allSatisfy(one -> {
            assertThat(one.money()).isEmpty();
            assertThat(one.missing(builder.build())).isEmpty();
            assertThat(one.support()).isEmpty();
        });
        assertThat(lost(told, GAMES).votesMissing()).as("votes would not help").isEmpty();
    }

    @Test
    void tellsWhenPhragmensRuleWouldHaveBought() {
        ElectionBuilder builder = village().budget(74);
        builder.ballot(builder.project("sentier", 20));
        Explanation told = explain(builder.build(), PHRAGMEN);

        // The bench at five, then the park at eight: two of its five voters had spent five each.
        assertThat(told.won())
                .extracting(won -> won.purchase().orElseThrow().price())
                .containsExactly(Fraction.of(5), Fraction.of(8));
        assertThat(lost(told, GAMES).moment()).contains(Fraction.of(35, 3));
        assertThat(lost(told, GAMES).reason()).as("one is missing").isEqualTo(Lost.Reason.TOO_DEAR);
        assertThat(lost(told, STADIUM).moment()).contains(Fraction.of(25, 2));
        assertThat(lost(told, POND + 1).reason()).as("it would fit").isEqualTo(Lost.Reason.STOPPED);
        assertThat(lost(told, POND + 1).moment()).contains(Fraction.of(20));
        assertThat(lost(told, POND).moment()).isEmpty();
    }

    @Test
    void countsNoMissingVotesWhereThatWouldTakeTooLong() {
        Election election = village().build();
        Explanation told = Explanation.of(election, SHARES, Tally.count(election, SHARES), 10);

        assertThat(lost(told, GAMES).votesMissing()).contains(new VotesMissing(Answer.NOT_COUNTED, 0));
    }

    @Test
    void countsMissingVotesOneByOne() {
        elections()
                .forEach(election -> rules(election).forEach(rule -> {
                    for (Lost one : explain(election, rule).lost()) {
                        if (one.votesMissing().isPresent()) {
                            int votes = one.votesMissing().get().votes();
                            boolean enough = one.votesMissing().get().answer() == Answer.ENOUGH;
                            assertThat(winsWith(election, rule, votes, one.project()))
                                    .isEqualTo(enough);
                            assertThat(enough && votes > 1 && winsWith(election, rule, votes - 1, one.project()))
                                    .isFalse();
                        }
                    }
                }));
    }

    private static boolean winsWith(Election election, CountingRule rule, int votes, int project) {
        return Tally.count(election.with(votes, project), rule).wins(project);
    }

    @Test
    void losesNoMoneyOnTheWay() {
        elections()
                .forEach(election -> rules(election).forEach(rule -> {
                    Explanation told = explain(election, rule);
                    if (told.shares().isPresent()) {
                        Shares shares = told.shares().get();
                        assertThat(shares.spent().plus(shares.left()))
                                .isEqualTo(shares.end().times(Fraction.of(election.voters())));
                        for (Lost one : told.lost()) {
                            if (shares.bought().size() <= 3 && one.money().isPresent()) {
                                assertThat(one.spentOn().stream()
                                                .map(Lost.Spending::amount)
                                                .reduce(one.money().get(), Fraction::plus))
                                        .isEqualTo(shares.end().times(Fraction.of(election.votes(one.project()))));
                            }
                        }
                    }
                }));
    }

    private static Stream<Election> elections() {
        return LongStream.range(0, 300).mapToObj(seed -> Elections.random(seed, seed % 3 == 0));
    }

    private static Stream<CountingRule> rules(Election election) {
        return Stream.of(Method.values())
                .filter(method -> method.fits(election))
                .flatMap(method -> Stream.of(Completion.values())
                        .filter(completion -> completion.fits(method))
                        .map(completion -> CountingRule.of(method, completion)));
    }
}
