package fr.agissons.participatorybudget.tally;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Equal Shares for a whole stretch of shares at once, in doubles whose errors are bounded. It follows what is bought at
 * the lower end, and finds up to where in the stretch the very same is surely bought in the same order.
 *
 * <p>Two facts make that possible. As long as the purchases are the same, what voters have left follows the share along
 * straight lines, bent a little where somebody turns from poor to rich. And a project's price is the highest of (cost −
 * money of some supporters) / weight of the others, over all ways to part them: so each way gives a line below the price,
 * and the line through the prices at both ends runs above it.
 */
final class Sweep {
    private static final double UP = 1 + 0x1p-48;
    private static final double DOWN = 1 - 0x1p-48;

    private final Election election;
    private final int[] places;
    private final boolean perCost;
    private final boolean inPoints;
    private final Standing standing;
    private final SweptPurses purses;
    private final double[] lows;
    private final double[] highs;
    private final int[] fresh;
    private final SweptPurses.Look[] looks;
    private int round;
    private double reach = 1;
    private boolean sure = true;

    private Sweep(Election election, Method method, int[] places, Standing standing, SweptPurses purses) {
        this.election = election;
        this.places = places;
        this.perCost = method == Method.MES_COST;
        this.inPoints = method == Method.MES_POINTS;
        this.standing = standing;
        this.purses = purses;
        this.lows = new double[election.projects()];
        this.highs = new double[election.projects()];
        this.fresh = new int[election.projects()];
        this.looks = new SweptPurses.Look[election.projects()];
        Arrays.fill(lows, Double.POSITIVE_INFINITY);
        for (int project = 0; project < lows.length; project++) {
            if (standing.isBuyable(project)) {
                lows[project] = election.cost(project) / (double) weight(project) * DOWN;
                highs[project] = lows[project];
            }
        }
    }

    /**
     * Counts.
     *
     * @param standing who may win; the winners are no longer among them afterwards
     * @param purses what voters have at both ends of the stretch, and what they have left afterwards
     * @return which part of the stretch, counted from its lower end, surely has the same winners: less than that part
     *     unless it is all of it; negative if not even the lower end is sure
     */
    static double run(Election election, Method method, int[] places, Standing standing, SweptPurses purses) {
        Sweep sweep = new Sweep(election, method, places, standing, purses);
        sweep.takeGifts();
        for (int next = sweep.cheapest(); next >= 0 && sweep.sure; next = sweep.cheapest()) {
            sweep.buy(next);
        }
        return sweep.sure ? sweep.reach : -1;
    }

    private void takeGifts() {
        for (int project : EqualShares.gifts(election, places)) {
            if (standing.has(project)) {
                standing.choose(project);
            }
        }
    }

    private long weight(int project) {
        return inPoints ? election.score(project) : election.votes(project);
    }

    private double worth(int project, double price) {
        return perCost ? price / election.cost(project) : price;
    }

    /** The project with the lowest price at the lower end, or -1. */
    private int cheapest() {
        while (true) {
            int best = -1;
            double least = Double.POSITIVE_INFINITY;
            for (int project = 0; project < lows.length; project++) {
                if (standing.has(project)) {
                    double worth = worth(project, lows[project]);
                    if (worth < least) {
                        least = worth;
                        best = project;
                    }
                }
            }
            if (best < 0 || fresh[best] > round) {
                return best;
            }
            lookAgain(best);
        }
    }

    /** Raises the line below a project's price, or finds that its supporters have not enough. */
    private void lookAgain(int project) {
        double cost = election.cost(project);
        double price = lows[project];
        SweptPurses.Look look = purses.look(project, price, 0);
        if (look.rich() == 0) {
            fresh[project] = round + 1;
            looks[project] = look;
            if (look.low() + look.doubt() < cost) {
                lows[project] = Double.POSITIVE_INFINITY;
                limit(cost - look.doubt() - look.low(), cost - look.doubt() - look.high());
            }
            return;
        }
        double raised = (cost - look.low() - look.doubt()) / look.rich() * DOWN;
        if (raised <= look.next()) {
            fresh[project] = round + 1;
            looks[project] = look;
        }
        if (raised > price) {
            lows[project] = raised;
            highs[project] = (cost - look.high() - look.doubt()) / look.rich() * DOWN;
        }
    }

    /** The stretch ends where this line reaches zero. */
    private void limit(double low, double high) {
        if (high < low && low + (high - low) * reach <= 0) {
            reach = Math.min(reach, low / (low - high) * (1 - 0x1p-30));
        }
    }

    private void buy(int first) {
        int bought = first;
        Price price = price(bought);
        for (int other = 0; other < lows.length && sure; other++) {
            if (other != bought && standing.has(other) && lows[other] < Double.POSITIVE_INFINITY) {
                if (isRival(other, bought, price) && places[other] < places[bought]) {
                    bought = other;
                    price = price(bought);
                    other = -1;
                }
            }
        }
        if (sure) {
            sure = purses.pay(bought, price.low, price.high, price.margin, price.bend);
            standing.choose(bought);
            round++;
        }
    }

    /** Makes sure that the other is dearer, as far as the stretch then reaches; or finds that both always cost the same. */
    private boolean isRival(int other, int bought, Price price) {
        double low = worth(bought, price.low + price.margin) * UP;
        double high = worth(bought, price.high + price.margin) * UP;
        while (true) {
            double lowGap = worth(other, lows[other]) - low;
            double highGap = worth(other, highs[other]) - high;
            boolean dearer = lowGap > 0 && lowGap + (highGap - lowGap) * reach > 0;
            if (dearer || lows[other] == Double.POSITIVE_INFINITY) {
                return false;
            }
            if (fresh[other] > round) {
                if (lowGap > 0) {
                    limit(lowGap, highGap);
                    return false;
                }
                int compared = compareAlways(other, bought);
                sure &= compared >= 0;
                return compared == 0;
            }
            lookAgain(other);
        }
    }

    /** Whether prices that look the same are: 0 if they are for every share, 1 if the first is higher, -1 if unknown. */
    private int compareAlways(int one, int other) {
        if (election.cost(one) == election.cost(other) && purses.haveSameSupporters(one, other)) {
            return 0;
        }
        if (!purses.areAllRich(one, lows[one]) || !purses.areAllRich(other, lows[other])) {
            return -1;
        }
        BigInteger left = BigInteger.valueOf(weight(other));
        BigInteger right = BigInteger.valueOf(weight(one));
        if (!perCost) {
            left = left.multiply(BigInteger.valueOf(election.cost(one)));
            right = right.multiply(BigInteger.valueOf(election.cost(other)));
        }
        return left.compareTo(right) < 0 ? -1 : left.compareTo(right);
    }

    /** The price at both ends; the lower one is known when this is asked. */
    private Price price(int project) {
        double cost = election.cost(project);
        SweptPurses.Look low = looks[project];
        if (low.rich() == 0) {
            sure = false;
            return new Price(0, 0, 0, 0);
        }
        double lowPrice = (cost - low.low()) / low.rich();
        double price = (cost - low.high()) / low.rich();
        double tangent = price;
        while (true) {
            SweptPurses.Look high = purses.look(project, price, 1);
            if (high.rich() == 0) {
                sure = false;
                return new Price(0, 0, 0, 0);
            }
            double raised = (cost - high.high()) / high.rich();
            if (raised <= high.next() * UP) {
                double doubt = Math.max(low.doubt() / low.rich(), high.doubt() / high.rich());
                double below = lowPrice - (cost - high.low()) / high.rich();
                double above = raised - tangent;
                double bend = below > 0 && above > 0 ? below * above / (below + above) : 0;
                return new Price(lowPrice, raised, 4 * doubt + 0x1p-46 * Math.max(lowPrice, raised), bend);
            }
            price = raised;
        }
    }

    /**
     * A price all along the stretch.
     *
     * @param low at the lower end
     * @param high at the upper end
     * @param margin how far above the line between these it may be
     * @param bend how far below that line it may be besides
     */
    private record Price(double low, double high, double margin, double bend) {}
}
