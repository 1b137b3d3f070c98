package fr.agissons.participatorybudget.tally;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The Method of Equal Shares (Peters, Pierczyński and Skowron, NeurIPS 2021): every voter has an equal share of the
 * budget; the project that costs its supporters least for what it is worth to them is bought by them, in equal parts as
 * far as they have money; and so on until no project's supporters have enough.
 *
 * <p>For every project a price is known that is not above its true one; it only rises from round to round. So only those
 * that look cheapest are looked at again, in doubles first, and whoever then could be the cheapest, exactly.
 */
final class EqualShares {
    private static final double UP = 1 + 0x1p-50;
    private static final double DOWN = 1 - 0x1p-50;

    private final Election election;
    private final int[] places;
    private final boolean perCost;
    private final Standing standing;
    private final Purses purses;
    private final Judge judge;
    private final double[] bounds;
    private final int[] fresh;
    private final int[] judged;
    private final List<Integer> winners = new ArrayList<>();
    private final List<Round> rounds = new ArrayList<>();
    private int round;

    private EqualShares(Election election, Method method, int[] places, Standing standing, BigInteger share) {
        this.election = election;
        this.places = places;
        this.perCost = method == Method.MES_COST;
        this.standing = standing;
        this.purses = new Purses(election, method == Method.MES_POINTS, share);
        this.judge = new Judge(election, purses);
        this.bounds = new double[election.projects()];
        this.fresh = new int[election.projects()];
        this.judged = new int[election.projects()];
        Arrays.fill(judged, -1);
        for (int project = 0; project < bounds.length; project++) {
            double weight = method == Method.MES_POINTS ? election.score(project) : election.votes(project);
            bounds[project] = standing.isBuyable(project) ? election.cost(project) / weight * DOWN : 0;
        }
    }

    /**
     * Runs the method.
     *
     * @param places who goes first among equals
     * @param standing who may win; the winners are no longer among them afterwards
     * @param share what all voters have together: each has this divided by their number
     */
    static Run run(Election election, Method method, int[] places, Standing standing, BigInteger share) {
        EqualShares shares = new EqualShares(election, method, places, standing, share);
        shares.run(Witness.NONE);
        return new Run(shares.winners, shares.rounds);
    }

    /** Runs it before a witness, and gives what voters have left. */
    static Purses watch(
            Election election, Method method, int[] places, Standing standing, BigInteger share, Witness witness) {
        EqualShares shares = new EqualShares(election, method, places, standing, share);
        shares.run(witness);
        return shares.purses;
    }

    private void run(Witness witness) {
        takeGifts();
        for (List<Offer> best = cheapest(); !best.isEmpty(); best = cheapest()) {
            best.sort(Comparator.comparingInt(offer -> places[offer.project()]));
            Offer bought = best.getFirst();
            rounds.add(describe(bought, best));
            witness.sees(purses, bought);
            standing.choose(bought.project());
            winners.add(bought.project());
            purses.pay(bought);
            round++;
        }
    }

    private void takeGifts() {
        for (int gift : gifts(election, places)) {
            if (standing.has(gift)) {
                standing.choose(gift);
                winners.add(gift);
            }
        }
    }

    /** What costs nothing and is wanted needs no share. */
    static List<Integer> gifts(Election election, int[] places) {
        List<Integer> gifts = new ArrayList<>();
        for (int project = 0; project < election.projects(); project++) {
            if (election.cost(project) == 0 && election.votes(project) > 0) {
                gifts.add(project);
            }
        }
        gifts.sort(Comparator.comparingInt(project -> places[project]));
        return gifts;
    }

    private Round describe(Offer bought, List<Offer> best) {
        BigInteger denominator = purses.ledger.denominator();
        return new Round(
                bought.project(),
                new Fraction(bought.numerator(), denominator.multiply(BigInteger.valueOf(bought.rich()))),
                bought.inFull(),
                bought.inPart(),
                new Fraction(bought.givenInPart(), denominator),
                best.stream().skip(1).map(Offer::project).toList());
    }

    /** The cheapest offer of this round, and all that are exactly as cheap. */
    private List<Offer> cheapest() {
        List<Offer> best = new ArrayList<>();
        double limit = Double.POSITIVE_INFINITY;
        for (int project = next(limit); project >= 0; project = next(limit)) {
            if (fresh[project] <= round) {
                lookAgain(project);
                continue;
            }
            judged[project] = round;
            Optional<Offer> offer = judge.price(project, bounds[project]);
            if (offer.isEmpty()) {
                bounds[project] = Double.POSITIVE_INFINITY;
                continue;
            }
            bounds[project] = offer.get().price() * DOWN;
            int compared = best.isEmpty() ? -1 : compare(offer.get(), best.getFirst());
            if (compared < 0) {
                best.clear();
                limit = worth(project, offer.get().price() * UP);
            }
            if (compared <= 0) {
                best.add(offer.get());
            }
        }
        return best;
    }

    /** Who could be the cheapest, not above a limit, and was not yet judged in this round; or -1. */
    private int next(double limit) {
        int next = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int project = 0; project < bounds.length; project++) {
            if (standing.has(project) && judged[project] != round && bounds[project] > 0) {
                double worth = worth(project, bounds[project]);
                if (worth < least) {
                    least = worth;
                    next = project;
                }
            }
        }
        return least <= limit ? next : -1;
    }

    private double worth(int project, double price) {
        return perCost ? price / election.cost(project) : price;
    }

    /**
     * Raises what is known of a price. Whatever supporters are taken for poor, the others must pay the rest of the cost:
     * the true price is never below that.
     */
    private void lookAgain(int project) {
        double price = bounds[project];
        double cost = election.cost(project);
        Purses.Glance glance = purses.look(project, price);
        double doubt = purses.drift(election.votes(project), glance.poorMoney()) + 0x1p-50 * cost;
        if (glance.rich() == 0) {
            fresh[project] = round + 1;
            bounds[project] = glance.poorMoney() + doubt < cost ? Double.POSITIVE_INFINITY : price;
            return;
        }
        double raised = (cost - glance.poorMoney() - doubt) / glance.rich() * DOWN;
        if (raised <= glance.next()) {
            fresh[project] = round + 1;
        }
        bounds[project] = Math.max(price, raised);
    }

    private int compare(Offer one, Offer other) {
        BigInteger left = one.numerator().multiply(BigInteger.valueOf(other.rich()));
        BigInteger right = other.numerator().multiply(BigInteger.valueOf(one.rich()));
        return perCost
                ? left.multiply(BigInteger.valueOf(election.cost(other.project())))
                        .compareTo(right.multiply(BigInteger.valueOf(election.cost(one.project()))))
                : left.compareTo(right);
    }

    /**
     * What a run chose.
     *
     * @param winners in order
     * @param rounds the purchases, in order
     */
    record Run(List<Integer> winners, List<Round> rounds) {}
}
