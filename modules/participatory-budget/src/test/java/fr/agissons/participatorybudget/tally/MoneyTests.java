package fr.agissons.participatorybudget.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where the money goes, in thousands of small elections: every voter's share is accounted for to the last fraction. */
class MoneyTests {
    private static final int MANY = 2_000;

    @Test
    void leavesEveryVoterWhatTheRuleLeavesThem() {
        shares((election, method) -> {
            NaiveCount naive = naive(election, method);
            Purses purses = watched(election, method);
            for (int voter = 0; voter < election.voters(); voter++) {
                long[] payments = new long[purses.ledger.rounds()];
                purses.addPayments(voter, payments);
                Fraction left = purses.left[voter] == 0
                        ? Fraction.ZERO
                        : new Fraction(purses.exactlyLeft(1, payments), purses.ledger.denominator());
                assertThat(left).isEqualTo(naive.left[voter]).isGreaterThanOrEqualTo(Fraction.ZERO);
            }
        });
    }

    @Test
    void paysWithTheSharesOfVotersForAllTheyBought() {
        shares((election, method) -> {
            NaiveCount naive = naive(election, method);
            Fraction left = Arrays.stream(naive.left).reduce(Fraction.ZERO, Fraction::plus);
            Outcome outcome = Tally.count(election, CountingRule.of(method, Completion.NONE));
            assertThat(left.plus(Fraction.of(outcome.cost()))).isEqualTo(Fraction.of(election.budget()));
            assertThat(watched(election, method).leftWithAll()).isEqualTo(left);
        });
    }

    /** Priceability: what voters paid is a system of prices, at which nobody could have bought anything else. */
    @Test
    void leavesNobodyTheMoneyForWhatTheyDidNotGet() {
        shares((election, method) -> {
            Purses purses = watched(election, method);
            Outcome outcome = Tally.count(election, CountingRule.of(method, Completion.NONE));
            for (int project : lost(election, outcome)) {
                assertThat(purses.leftWith(project)).isLessThan(Fraction.of(election.cost(project)));
            }
        });
    }

    /** Phragmén's rule: what supporters received since their last purchase is what their next one costs. */
    @Test
    void emptiesThePursesThatFilledAlike() {
        elections().filter(election -> !election.hasPoints()).forEach(election -> {
            Outcome outcome = Tally.count(election, CountingRule.of(Method.PHRAGMEN, Completion.NONE));
            Fraction[] emptied = new Fraction[election.voters()];
            Arrays.fill(emptied, Fraction.ZERO);
            Fraction before = Fraction.ZERO;
            for (Round round : outcome.rounds()) {
                Fraction paid = Fraction.ZERO;
                for (int voter : supporters(election, round.project())) {
                    paid = paid.plus(round.price().minus(emptied[voter]));
                    emptied[voter] = round.price();
                }
                assertThat(paid).isEqualTo(Fraction.of(election.cost(round.project())));
                assertThat(round.price()).isGreaterThanOrEqualTo(before);
                before = round.price();
            }
        });
    }

    private static List<Integer> lost(Election election, Outcome outcome) {
        boolean[] standing = new boolean[election.projects()];
        Arrays.fill(standing, true);
        outcome.winners().forEach(winner -> election.rivals().strikeOut(winner, standing));
        return IntStream.range(0, election.projects())
                .filter(project -> !outcome.wins(project) && standing[project] && !election.isWithdrawn(project))
                .filter(project -> election.votes(project) > 0)
                .boxed()
                .toList();
    }

    private static List<Integer> supporters(Election election, int project) {
        List<Integer> supporters = new ArrayList<>();
        for (int voter = 0; voter < election.voters(); voter++) {
            if (Arrays.stream(election.ballots().projects(voter)).anyMatch(each -> each == project)) {
                supporters.add(voter);
            }
        }
        return supporters;
    }

    private static Purses watched(Election election, Method method) {
        Standing open = new Standing(election, Entry.OPEN);
        BigInteger budget = BigInteger.valueOf(election.budget());
        return EqualShares.watch(election, method, TieRule.LEX.places(election), open, budget, Witness.NONE);
    }

    private static NaiveCount naive(Election election, Method method) {
        Fraction share = Fraction.of(election.budget(), election.voters());
        return NaiveCount.equalShares(election, method, TieRule.LEX, share);
    }

    private static void shares(BiConsumer<Election, Method> look) {
        elections()
                .forEach(election -> Stream.of(Method.values())
                        .filter(method -> method.isEqualShares() && method.fits(election))
                        .forEach(method -> look.accept(election, method)));
    }

    private static Stream<Election> elections() {
        return LongStream.range(0, MANY).mapToObj(seed -> Elections.random(seed, seed % 3 == 0));
    }
}
