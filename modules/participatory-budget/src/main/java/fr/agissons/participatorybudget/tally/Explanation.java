package fr.agissons.participatorybudget.tally;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * An outcome as a resident asks about it: why did this project win, and how far was that one?
 *
 * @param won the winners, in the order they were chosen
 * @param lost the others, those with most votes or points first
 */
public record Explanation(List<Won> won, List<Lost> lost) {
    /** Explains what {@link Tally#count} found. */
    public static Explanation of(Election election, CountingRule rule, Outcome outcome) {
        Explainer explainer = new Explainer(election, rule, outcome);
        return new Explanation(
                outcome.winners().stream()
                        .map(project -> Won.of(election, rule, outcome, project))
                        .toList(),
                explainer.lost());
    }

    /** Looks at the count again for those who did not win. */
    private static final class Explainer {
        private final Election election;
        private final CountingRule rule;
        private final Outcome outcome;
        private final boolean[] lost;
        private final Standing open;
        private final MissingVotes missingVotes;

        Explainer(Election election, CountingRule rule, Outcome outcome) {
            this.election = election;
            this.rule = rule;
            this.outcome = outcome;
            this.lost = new boolean[election.projects()];
            this.open = new Standing(election, rule.entry());
            this.missingVotes = new MissingVotes(election, rule);
            for (int project = 0; project < lost.length; project++) {
                lost[project] = !outcome.wins(project);
            }
        }

        List<Lost> lost() {
            Optional<Replay> replay = outcome.share().map(this::replay);
            return IntStream.range(0, lost.length)
                    .filter(project -> lost[project])
                    .boxed()
                    .sorted(Comparator.<Integer>comparingLong(election::score)
                            .reversed()
                            .thenComparing(Comparator.naturalOrder()))
                    .map(project -> lost(project, replay))
                    .toList();
        }

        private Replay replay(Fraction share) {
            Payments payments = new Payments(election, rule.method(), lost);
            int[] places = rule.ties().places(election);
            BigInteger voters = BigInteger.valueOf(election.voters());
            BigInteger total = share.numerator().multiply(voters).divide(share.denominator());
            Purses purses = EqualShares.watch(election, rule.method(), places, open.copy(), total, payments);
            return new Replay(payments, purses);
        }

        private Lost lost(int project, Optional<Replay> replay) {
            Lost.Reason reason = reason(project);
            boolean dear = reason == Lost.Reason.TOO_DEAR;
            return new Lost(
                    project,
                    reason,
                    replay.map(again -> again.purses.leftWith(project)).or(() -> leftForGreedy(project)),
                    replay.map(again -> again.payments.mostSpentOn(project)).orElse(List.of()),
                    replay.map(again -> OptionalDouble.of(again.payments.support(project)))
                            .orElse(OptionalDouble.empty()),
                    dear || reason == Lost.Reason.NO_VOTES ? missingVotes.of(project) : OptionalInt.empty());
        }

        private Optional<Fraction> leftForGreedy(int project) {
            int[] places = rule.ties().places(election);
            return switch (rule.method()) {
                case GREEDY_VOTES ->
                    Optional.of(Fraction.of(Greedy.byVotes(election, places).leftFor(project, outcome.winners())));
                case GREEDY_DENSITY ->
                    Optional.of(Fraction.of(Greedy.byDensity(election, places).leftFor(project, outcome.winners())));
                default -> Optional.empty();
            };
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
            return election.votes(project) == 0 ? Lost.Reason.NO_VOTES : Lost.Reason.TOO_DEAR;
        }

        /**
         * The count made again with eyes open.
         *
         * @param payments who paid for what
         * @param purses what was left in the end
         */
        private record Replay(Payments payments, Purses purses) {}
    }
}
