package fr.agissons.participatorybudget.tally;

import java.util.Optional;

/**
 * What a project costs each of its supporters, all along a stretch of shares: a line, and how far the truth may be from it.
 *
 * <p>The price that follows from the lines of the purses is the highest of many lines, two of which are those found at the
 * ends. So it runs below its chord, by no more than {@code bend}, which is where these two meet. The truth, which follows
 * from what is in the purses indeed, is within {@code margin} of that.
 *
 * @param low at the lower end
 * @param high at the upper end
 * @param margin how far above the chord it may be
 * @param bend how far below the chord it may be besides
 */
record SweptPrice(double low, double high, double margin, double bend) {
    /** Slightly more than what is in doubt with the poor, for there are a few more whom nobody knows to be rich. */
    private static final double GUESS = 1.125;

    /**
     * The price of a project that is looked at in this round at the lower end, where it is known; none if somewhere in the
     * stretch it is not sure that the supporters can buy.
     */
    static Optional<SweptPrice> of(Election election, SweptPurses purses, int project, SweptPurses.Look atLow) {
        if (atLow.rich() == 0) {
            return Optional.empty();
        }
        double cost = election.cost(project);
        double low = (cost - atLow.low()) / atLow.rich();
        double tangent = (cost - atLow.high()) / atLow.rich();
        double price = tangent;
        while (true) {
            SweptPurses.Look atHigh = purses.look(project, price, 1);
            if (atHigh.rich() == 0) {
                return Optional.empty();
            }
            double high = (cost - atHigh.high()) / atHigh.rich();
            if (high <= atHigh.next() * Sweep.UP) {
                double doubt = Math.max(atLow.doubt() / atLow.rich(), atHigh.doubt() / atHigh.rich());
                double guess = GUESS * doubt + 0x1p-46 * Math.max(low, high);
                double margin = purses.margin(project, low, high, guess);
                double bend = bend(low - (cost - atHigh.low()) / atHigh.rich(), high - tangent);
                return margin < Double.POSITIVE_INFINITY
                        ? Optional.of(new SweptPrice(low, high, margin, bend))
                        : Optional.empty();
            }
            price = high;
        }
    }

    /** How far below a chord its ends' tangents meet, each of which is so far below the chord's other end. */
    private static double bend(double atLow, double atHigh) {
        return atLow > 0 && atHigh > 0 ? atLow * atHigh / (atLow + atHigh) : 0;
    }

    /** The highest that it may be at the lower end. */
    double mostAtLow() {
        return low + margin;
    }

    /** The highest that it may be at the upper end. */
    double mostAtHigh() {
        return high + margin;
    }

    /** Lets supporters pay the line half way between what is highest and lowest. */
    void take(SweptPurses purses, int project) {
        purses.pay(project, low - bend / 2, high - bend / 2, margin + bend / 2);
    }
}
