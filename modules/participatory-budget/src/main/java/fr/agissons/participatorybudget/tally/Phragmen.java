package fr.agissons.participatorybudget.tally;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phragmén's sequential rule for budgets: every voter's purse fills evenly, and a project is bought the moment its
 * supporters together hold its cost, which empties their purses. It ends when the next purchase would exceed the budget.
 *
 * <p>The moment a project can be bought only moves later, so an old one is a lower bound. All moments are exact: what
 * supporters spent is a sum of earlier moments, each counted as often as it was somebody's last.
 */
final class Phragmen {
    private final Election election;
    private final Support support;
    private final int[] places;
    private final Standing standing;
    private final Ledger ledger = new Ledger(BigInteger.ONE);
    private final double[] emptied;
    private final int[] lastRound;
    private final double[] bounds;
    private final int[] fresh;
    private final List<Integer> winners = new ArrayList<>();
    private final List<Round> rounds = new ArrayList<>();

    private Phragmen(Election election, int[] places, Standing standing) {
        this.election = election;
        this.support = election.support();
        this.places = places;
        this.standing = standing;
        this.emptied = new double[election.voters()];
        this.lastRound = new int[election.voters()];
        Arrays.fill(lastRound, -1);
        this.bounds = new double[election.projects()];
        this.fresh = new int[election.projects()];
        for (int project = 0; project < bounds.length; project++) {
            bounds[project] = standing.fits(project) && election.votes(project) > 0
                    ? election.cost(project) / (double) election.votes(project) * surely(project)
                    : Double.POSITIVE_INFINITY;
        }
    }

    /** Runs the rule; the winners are no longer standing afterwards. */
    static EqualShares.Run run(Election election, int[] places, Standing standing) {
        Phragmen rule = new Phragmen(election, places, standing);
        rule.buyAll();
        return new EqualShares.Run(rule.winners, rule.rounds);
    }

    /** When each of the others that somebody wants could have been bought next, whether or not it may still win. */
    static Map<Integer, Fraction> moments(Election election, int[] places, Standing standing) {
        Phragmen rule = new Phragmen(election, places, standing);
        rule.buyAll();
        Map<Integer, Fraction> moments = new HashMap<>();
        for (int project = 0; project < election.projects(); project++) {
            if (election.votes(project) > 0 && !rule.winners.contains(project)) {
                BigInteger votes = BigInteger.valueOf(election.votes(project));
                moments.put(
                        project,
                        new Fraction(
                                rule.exactly(project), rule.ledger.denominator().multiply(votes)));
            }
        }
        return moments;
    }

    private void buyAll() {
        for (List<Moment> first = soonest(); !first.isEmpty(); first = soonest()) {
            if (!first.stream().allMatch(moment -> standing.fits(moment.project))) {
                return;
            }
            first.sort(Comparator.comparingInt(moment -> places[moment.project]));
            buy(first.getFirst(), first);
        }
    }

    private void buy(Moment bought, List<Moment> first) {
        int project = bought.project;
        int votes = election.votes(project);
        BigInteger all = ledger.denominator().multiply(BigInteger.valueOf(votes));
        rounds.add(new Round(
                project,
                new Fraction(bought.numerator, all),
                votes,
                0,
                Fraction.ZERO,
                first.stream().skip(1).map(moment -> moment.project).toList()));
        double time = time(bought);
        for (int place = support.starts[project]; place < support.starts[project + 1]; place++) {
            emptied[support.voters[place]] = time;
            lastRound[support.voters[place]] = ledger.rounds();
        }
        ledger.add(bought.numerator, BigInteger.valueOf(votes));
        standing.choose(project);
        winners.add(project);
    }

    /** The next purchase, and all that are possible at exactly the same moment. */
    private List<Moment> soonest() {
        List<Moment> best = new ArrayList<>();
        boolean[] judged = new boolean[bounds.length];
        double limit = Double.POSITIVE_INFINITY;
        for (int project = next(judged, limit); project >= 0; project = next(judged, limit)) {
            if (fresh[project] <= ledger.rounds()) {
                lookAgain(project);
                continue;
            }
            judged[project] = true;
            Moment moment = new Moment(project, exactly(project));
            int compared = best.isEmpty() ? -1 : compare(moment, best.getFirst());
            if (compared < 0) {
                best.clear();
                limit = time(moment) * (1 + 0x1p-50);
            }
            if (compared <= 0) {
                best.add(moment);
            }
        }
        return best;
    }

    private int next(boolean[] judged, double limit) {
        int next = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int project = 0; project < bounds.length; project++) {
            if (bounds[project] < least && standing.has(project) && !judged[project]) {
                least = bounds[project];
                next = project;
            }
        }
        return least <= limit ? next : -1;
    }

    /** The moment in doubles, a little early. */
    private void lookAgain(int project) {
        double sum = election.cost(project);
        for (int place = support.starts[project]; place < support.starts[project + 1]; place++) {
            sum += emptied[support.voters[place]];
        }
        bounds[project] = sum / election.votes(project) * surely(project);
        fresh[project] = ledger.rounds() + 1;
    }

    /** How much earlier no error of adding up so many doubles could make it. */
    private double surely(int project) {
        return 1 - (election.votes(project) + 8) * 0x1p-52;
    }

    /** The cost and what the supporters' purses had been emptied of before, over the ledger's denominator. */
    private BigInteger exactly(int project) {
        long[] times = new long[ledger.rounds()];
        for (int place = support.starts[project]; place < support.starts[project + 1]; place++) {
            int round = lastRound[support.voters[place]];
            if (round >= 0) {
                times[round]++;
            }
        }
        return BigInteger.valueOf(election.cost(project))
                .multiply(ledger.denominator())
                .add(ledger.sum(times));
    }

    private double time(Moment moment) {
        BigInteger votes = BigInteger.valueOf(election.votes(moment.project));
        return Fraction.ratio(moment.numerator, ledger.denominator().multiply(votes));
    }

    private int compare(Moment one, Moment other) {
        return one.numerator
                .multiply(BigInteger.valueOf(election.votes(other.project)))
                .compareTo(other.numerator.multiply(BigInteger.valueOf(election.votes(one.project))));
    }

    /**
     * When a project can be bought.
     *
     * @param project which
     * @param numerator the moment, over the ledger's denominator times the number of supporters
     */
    private record Moment(int project, BigInteger numerator) {}
}
