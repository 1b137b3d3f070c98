package fr.agissons.participatorybudget.tally;

/**
 * A line below each project's price, all along a stretch of shares, kept by its ends; infinite for a project that nobody
 * can buy any more, wherever in the stretch.
 */
final class PriceLines {
    final double[] lows;
    final double[] highs;
    private final double[] lowsBefore;
    private final double[] highsBefore;

    /** The lowest that prices can be, all supporters paying alike; infinite where nothing can be bought. */
    static PriceLines belowAll(Terms terms, Standing standing) {
        double[] prices = new double[terms.election().projects()];
        for (int project = 0; project < prices.length; project++) {
            prices[project] = standing.isBuyable(project)
                    ? terms.election().cost(project) / (double) terms.weight(project) * Sweep.DOWN
                    : Double.POSITIVE_INFINITY;
        }
        return new PriceLines(prices, prices.clone());
    }

    private PriceLines(double[] lows, double[] highs) {
        this.lows = lows;
        this.highs = highs;
        this.lowsBefore = lows.clone();
        this.highsBefore = highs.clone();
    }

    void set(int project, double low, double high) {
        lows[project] = low;
        highs[project] = high;
    }

    /** Nobody can buy it any more, in the part of the stretch that the present round will be cut down to. */
    void giveUp(int project) {
        lows[project] = Double.POSITIVE_INFINITY;
    }

    boolean isGivenUp(int project) {
        return lows[project] == Double.POSITIVE_INFINITY;
    }

    void startRound() {
        System.arraycopy(lows, 0, lowsBefore, 0, lows.length);
        System.arraycopy(highs, 0, highsBefore, 0, highs.length);
    }

    /**
     * Parts the stretch, as {@link SweptPurses#split} does, before anything is bought in this round. What was given up in
     * this round has its line back: it may be bought in the other part.
     */
    PriceLines split(double end, double start) {
        for (int project = 0; project < lows.length; project++) {
            if (isGivenUp(project)) {
                set(project, lowsBefore[project], highsBefore[project]);
            }
        }
        PriceLines others = new PriceLines(lows.clone(), highs.clone());
        for (int project = 0; project < lows.length; project++) {
            if (!isGivenUp(project)) {
                double low = lows[project];
                double high = highs[project];
                double doubt = Math.max(Math.abs(low), Math.abs(high)) * 0x1p-48;
                highs[project] = low + (high - low) * end - doubt;
                others.lows[project] = low + (high - low) * start - doubt;
            }
        }
        return others;
    }
}
