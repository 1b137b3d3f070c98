package fr.agissons.participatorybudget.tally;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts an election by a rule: the same ballots and the same rule always give the same winners. */
public final class Tally {
    private final Election election;
    private final CountingRule rule;
    private final int[] places;

    private Tally(Election election, CountingRule rule) {
        this.election = election;
        this.rule = rule;
        this.places = rule.ties().places(election);
    }

    /** Counts; a rule that asks for other ballots than these is refused. */
    public static Outcome count(Election election, CountingRule rule) {
        if (!rule.method().fits(election)) {
            throw new IllegalArgumentException(rule.method().key() + " does not fit these ballots");
        }
        Tally tally = new Tally(election, rule);
        Outcome outcome = tally.count();
        return rule.comparison() ? tally.compared(outcome) : outcome;
    }

    private Outcome count() {
        Standing standing = new Standing(election, rule.entry());
        BigInteger budget = BigInteger.valueOf(election.budget());
        return switch (rule.method()) {
            case GREEDY_VOTES -> greedy(Greedy.byVotes(election, places), standing);
            case GREEDY_DENSITY -> greedy(Greedy.byDensity(election, places), standing);
            case PHRAGMEN -> completed(Phragmen.run(election, places, standing), standing, Optional.empty(), 0);
            case MES_COST, MES_CARD, MES_POINTS -> {
                if (rule.completion().raisesShares()) {
                    Raising.Raised last = new Raising(election, rule, places, standing).run();
                    yield completed(last.run(), last.standing(), share(last.increments()), last.increments());
                }
                yield completed(
                        EqualShares.run(election, rule.method(), places, standing, budget), standing, share(0), 0);
            }
        };
    }

    private Outcome greedy(Greedy greedy, Standing standing) {
        Greedy.Choice choice = greedy.choose(standing);
        return new Outcome(
                choice.chosen(),
                List.of(),
                standing.spent(),
                Optional.empty(),
                0,
                choice.tied(),
                standing.isExhausted(),
                List.of(),
                false);
    }

    private Outcome completed(EqualShares.Run run, Standing standing, Optional<Fraction> share, long increments) {
        List<Integer> added = switch (rule.completion()) {
            case NONE, ADD1 -> List.of();
            case U_VOTES, ADD1_U_VOTES ->
                Greedy.byVotes(election, places).choose(standing).chosen();
            case U_DENSITY ->
                Greedy.byDensity(election, places).choose(standing).chosen();
        };
        List<Integer> winners = new ArrayList<>(run.winners());
        winners.addAll(added);
        int tied = (int)
                run.rounds().stream().filter(round -> !round.tied().isEmpty()).count();
        return new Outcome(
                List.copyOf(winners),
                List.copyOf(added),
                standing.spent(),
                share,
                increments,
                tied,
                standing.isExhausted(),
                List.copyOf(run.rounds()),
                false);
    }

    private Optional<Fraction> share(long increments) {
        if (election.voters() == 0) {
            return Optional.empty();
        }
        BigInteger raised = BigInteger.valueOf(rule.raise().step()).multiply(BigInteger.valueOf(increments));
        return Optional.of(
                Fraction.of(election.budget(), election.voters()).plus(new Fraction(raised, BigInteger.ONE)));
    }

    /** Gives way to the majority's winners if more voters have more of their projects among them. */
    private Outcome compared(Outcome outcome) {
        Outcome majority = greedy(Greedy.byVotes(election, places), new Standing(election, rule.entry()));
        int balance = 0;
        for (int voter = 0; voter < election.voters(); voter++) {
            int[] projects = election.ballots().projects(voter);
            balance += Integer.compare(wins(projects, majority), wins(projects, outcome));
        }
        return balance <= 0
                ? outcome
                : new Outcome(
                        majority.winners(),
                        List.of(),
                        majority.cost(),
                        outcome.share(),
                        outcome.increments(),
                        outcome.tiedRounds(),
                        majority.exhausted(),
                        outcome.rounds(),
                        true);
    }

    private static int wins(int[] projects, Outcome outcome) {
        int wins = 0;
        for (int project : projects) {
            wins += outcome.wins(project) ? 1 : 0;
        }
        return wins;
    }
}
