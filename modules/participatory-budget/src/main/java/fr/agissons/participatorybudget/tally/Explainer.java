package fr.agissons.participatorybudget.tally;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Looks at a count again for those who did not win. */
final class Explainer {
    private final Election election;
    private final CountingRule rule;
    private final Outcome outcome;
    private final int[] places;
    private final boolean[] lost;
    private final Standing open;
    private final MissingVotes missingVotes;
    private final Optional<Replay> replay;
    private final Map<Integer, Fraction> moments;

    Explainer(Election election, CountingRule rule, Outcome outcome, long effort) {
        this.election = election;
        this.rule = rule;
        this.outcome = outcome;
        this.places = rule.ties().places(election);
        this.lost = new boolean[election.projects()];
        this.open = new Standing(election, rule.entry());
        this.missingVotes = new MissingVotes(election, rule, effort);
        for (int project = 0; project < lost.length; project++) {
            lost[project] = !outcome.wins(project);
        }
        // Where the majority's winners took their place, the method's purchases explain nothing.
        this.replay = outcome.preferred() ? Optional.empty() : outcome.share().map(this::replay);
        this.moments = rule.method() == Method.PHRAGMEN ? Phragmen.moments(election, places, open.copy()) : Map.of();
    }

    private Replay replay(Fraction share) {
        Payments payments = new Payments(election, rule.method(), lost);
        BigInteger voters = BigInteger.valueOf(election.voters());
        BigInteger total = share.numerator().multiply(voters).divide(share.denominator());
        Purses purses = EqualShares.watch(election, rule.method(), places, open.copy(), total, payments);
        return new Replay(share, payments, purses);
    }

    Optional<Shares> shares() {
        return replay.map(again -> new Shares(
                Fraction.of(election.budget(), election.voters()),
                again.share,
                outcome.rounds().stream().map(Round::project).toList(),
                outcome.rounds().stream()
                        .map(round -> Fraction.of(election.cost(round.project())))
                        .reduce(Fraction.ZERO, Fraction::plus),
                again.purses.leftWithAll(),
                again.purses.emptied()));
    }

    List<Lost> lost() {
        return IntStream.range(0, lost.length)
                .filter(project -> lost[project])
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(election::score)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .map(this::lost)
                .toList();
    }

    private Lost lost(int project) {
        Lost.Reason reason = reason(project);
        boolean dear = reason == Lost.Reason.TOO_DEAR;
        return new Lost(
                project,
                reason,
                dear ? money(project) : Optional.empty(),
                replay.map(again -> again.payments.mostSpentOn(project)).orElse(List.of()),
                dear && replay.isPresent()
                        ? OptionalDouble.of(replay.get().payments.support(project))
                        : OptionalDouble.empty(),
                dear || reason == Lost.Reason.STOPPED ? Optional.ofNullable(moments.get(project)) : Optional.empty(),
                reason.votesWouldHelp() ? Optional.of(missingVotes.of(project)) : Optional.empty());
    }

    private Optional<Fraction> money(int project) {
        return replay.map(again -> again.purses.leftWith(project)).or(() -> leftForGreedy(project));
    }

    private Optional<Fraction> leftForGreedy(int project) {
        if (outcome.preferred() || rule.method() == Method.GREEDY_VOTES) {
            return Optional.of(Fraction.of(Greedy.byVotes(election, places).leftFor(project, outcome.winners())));
        }
        return rule.method() == Method.GREEDY_DENSITY
                ? Optional.of(Fraction.of(Greedy.byDensity(election, places).leftFor(project, outcome.winners())))
                : Optional.empty();
    }

    private Lost.Reason reason(int project) {
        if (election.isWithdrawn(project)) {
            return Lost.Reason.WITHDRAWN;
        }
        if (!open.has(project)) {
            return Lost.Reason.NOT_ADMITTED;
        }
        boolean[] beside = new boolean[lost.length];
        Arrays.fill(beside, true);
        outcome.winners().forEach(winner -> election.rivals().strikeOut(winner, beside));
        if (!beside[project]) {
            return Lost.Reason.RIVAL_WON;
        }
        if (election.votes(project) == 0) {
            return Lost.Reason.NO_VOTES;
        }
        boolean fits = election.cost(project) <= election.budget() - outcome.cost();
        return rule.method() == Method.PHRAGMEN && fits ? Lost.Reason.STOPPED : Lost.Reason.TOO_DEAR;
    }

    /**
     * The count made again with eyes open.
     *
     * @param share what everybody had
     * @param payments who paid for what
     * @param purses what was left in the end
     */
    private record Replay(Fraction share, Payments payments, Purses purses) {}
}
