package fr.agissons.participatorybudget.tally;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Takes the best project, then the next best, and so on: each that still fits into what is left of the budget. */
final class Greedy {
    private final Election election;
    private final int[] places;
    private final Comparator<Integer> bestFirst;

    private Greedy(Election election, int[] places, Comparator<Integer> bestFirst) {
        this.election = election;
        this.places = places;
        this.bestFirst = bestFirst;
    }

    /** By votes, or points. */
    static Greedy byVotes(Election election, int[] places) {
        return new Greedy(
                election,
                places,
                Comparator.<Integer>comparingLong(election::score).reversed());
    }

    /** By votes, or points, per cost; what costs nothing and is wanted comes first. */
    static Greedy byDensity(Election election, int[] places) {
        return new Greedy(election, places, densityOf(election).reversed());
    }

    /** The chosen in their order; they are no longer standing afterwards. */
    Choice choose(Standing standing) {
        List<Integer> order = IntStream.range(0, election.projects())
                .filter(standing::has)
                .boxed()
                .sorted(bestFirst.thenComparingInt(project -> places[project]))
                .toList();
        List<Integer> chosen = new ArrayList<>();
        int tied = 0;
        for (int place = 0; place < order.size(); place++) {
            int project = order.get(place);
            if (standing.fits(project)) {
                tied += isTied(order, place, standing) ? 1 : 0;
                standing.choose(project);
                chosen.add(project);
            }
        }
        return new Choice(chosen, tied);
    }

    /** What was left of the budget when a loser's turn came. */
    long leftFor(int loser, List<Integer> winners) {
        Comparator<Integer> order = bestFirst.thenComparingInt(project -> places[project]);
        return election.budget()
                - winners.stream()
                        .filter(winner -> order.compare(winner, loser) < 0)
                        .mapToLong(election::cost)
                        .sum();
    }

    private boolean isTied(List<Integer> order, int place, Standing standing) {
        for (int next = place + 1; next < order.size(); next++) {
            if (bestFirst.compare(order.get(place), order.get(next)) != 0) {
                return false;
            }
            if (standing.fits(order.get(next))) {
                return true;
            }
        }
        return false;
    }

    private static Comparator<Integer> densityOf(Election election) {
        return (one, other) -> compareDensity(election, one, other);
    }

    private static int compareDensity(Election election, int one, int other) {
        if (election.cost(one) == 0 || election.cost(other) == 0) {
            return Boolean.compare(isGift(election, one), isGift(election, other)) != 0
                    ? Boolean.compare(isGift(election, one), isGift(election, other))
                    : compareScores(election, one, other);
        }
        BigInteger left = product(election.score(one), election.cost(other));
        return left.compareTo(product(election.score(other), election.cost(one)));
    }

    /** Two gifts are equally good, however many want them; so are two projects that nobody wants. */
    private static int compareScores(Election election, int one, int other) {
        return isGift(election, one) ? 0 : Boolean.compare(election.score(one) > 0, election.score(other) > 0);
    }

    private static boolean isGift(Election election, int project) {
        return election.cost(project) == 0 && election.score(project) > 0;
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }

    /**
     * What was chosen.
     *
     * @param chosen in order
     * @param tied how often another was as good
     */
    record Choice(List<Integer> chosen, int tied) {}
}
