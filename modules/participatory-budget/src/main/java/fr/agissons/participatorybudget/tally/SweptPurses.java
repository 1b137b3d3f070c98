package fr.agissons.participatorybudget.tally;

import java.util.Arrays;

/**
 * What each voter has left, for a whole stretch of shares at once: at its lower end, at its upper end, and how far the
 * truth may be, anywhere between, from the straight line through both.
 */
final class SweptPurses {
    static final double ROUNDING = 0x1p-52;

    private final Election election;
    private final Support support;
    private final boolean inPoints;
    private final double[][] ends;
    private final double[] lows;
    private final double[] highs;
    private final double[] doubts;
    private double rounding;

    /** Empty ones, for voters numbered as in the given support. */
    SweptPurses(Election election, Support support, boolean inPoints) {
        this.election = election;
        this.support = support;
        this.inPoints = inPoints;
        this.lows = new double[election.voters()];
        this.highs = new double[election.voters()];
        this.doubts = new double[election.voters()];
        this.ends = new double[][] {lows, highs};
    }

    /** Gives every voter the same, so much at both ends of a stretch. */
    void fill(double low, double high) {
        rounding = 4 * ROUNDING * high;
        Arrays.fill(lows, low);
        Arrays.fill(highs, high);
        Arrays.fill(doubts, rounding);
    }

    /**
     * Parts the stretch. These become the purses of its lower part, which ends after such a fraction of it, and others those
     * of its upper part, which starts after such a fraction. A line is cut where it is: what was true of it remains so.
     */
    void split(double end, SweptPurses others, double start) {
        others.rounding = rounding;
        for (int voter = 0; voter < lows.length; voter++) {
            double low = lows[voter];
            double high = highs[voter];
            double doubt = low == 0 && high == 0 ? doubts[voter] : doubts[voter] + rounding;
            highs[voter] = low + (high - low) * end;
            doubts[voter] = doubt;
            others.lows[voter] = low + (high - low) * start;
            others.highs[voter] = high;
            others.doubts[voter] = doubt;
        }
    }

    private int weight(int place) {
        return inPoints ? support.points[place] : 1;
    }

    /** Sorts supporters into poor and rich at this price and this end (0 or 1) of the stretch, and adds up the poor. */
    Look look(int project, double price, int end) {
        int[] voters = support.voters;
        double[] sorted = ends[end];
        int last = support.starts[project + 1];
        double low = 0;
        double high = 0;
        double doubt = 0;
        double next = Double.POSITIVE_INFINITY;
        long rich = 0;
        for (int place = support.starts[project]; place < last; place++) {
            int voter = voters[place];
            double has = sorted[voter];
            int weight = weight(place);
            if (has < price * weight) {
                low += lows[voter];
                high += highs[voter];
                doubt += doubts[voter];
            } else {
                rich += weight;
                if (has < next * weight) {
                    next = has / weight;
                }
            }
        }
        double most = Math.max(low, high) + election.cost(project);
        return new Look(low, high, doubt + election.votes(project) * ROUNDING * most, rich, next);
    }

    /** Whether every supporter surely pays this price in full, wherever in the stretch. */
    boolean areAllRich(int project, double price) {
        for (int place = support.starts[project]; place < support.starts[project + 1]; place++) {
            int voter = support.voters[place];
            double least = Math.min(lows[voter], highs[voter]) - doubts[voter];
            if (least <= price * weight(place) * (1 + 0x1p-40)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the same voters support both with the same points. */
    boolean haveSameSupporters(int one, int other) {
        int start = support.starts[one];
        int end = support.starts[one + 1];
        int from = support.starts[other];
        int to = support.starts[other + 1];
        return Arrays.equals(support.voters, start, end, support.voters, from, to)
                && (!inPoints || Arrays.equals(support.points, start, end, support.points, from, to));
    }

    /**
     * How far a true price may be from that of the lines, whose chord runs between these two: so far that those who surely
     * pay it in full can bear what is in doubt with the others. It is sought from a guess on; infinite if none is found.
     */
    double margin(int project, double low, double high, double guess) {
        double margin = guess;
        for (int tried = 0; tried < 4; tried++) {
            double doubt = election.votes(project) * ROUNDING * election.cost(project) * 4.0;
            long sure = 0;
            for (int place = support.starts[project]; place < support.starts[project + 1]; place++) {
                int voter = support.voters[place];
                int weight = weight(place);
                double left = Math.min(lows[voter] - low * weight, highs[voter] - high * weight);
                if (left > margin * weight + doubts[voter]) {
                    sure += weight;
                } else {
                    doubt += doubts[voter];
                }
            }
            if (doubt <= margin * sure) {
                return margin;
            }
            margin = Math.max(2 * margin, 1.25 * doubt / sure);
        }
        return Double.POSITIVE_INFINITY;
    }

    /** Takes a price from a project's supporters: a line, and how far the truth may be from it. */
    void pay(int project, double low, double high, double wrong) {
        for (int place = support.starts[project]; place < support.starts[project + 1]; place++) {
            int voter = support.voters[place];
            int weight = weight(place);
            double lowLeft = lows[voter] - low * weight;
            double highLeft = highs[voter] - high * weight;
            double doubt = doubts[voter] + wrong * weight + rounding;
            if (lowLeft > 0 && highLeft > 0) {
                set(voter, lowLeft, highLeft, doubt);
            } else if (Math.max(lowLeft, highLeft) < -doubt) {
                set(voter, 0, 0, 0);
            } else if (lowLeft <= 0 && highLeft <= 0) {
                double half = (Math.max(lowLeft, highLeft) + doubt) / 2;
                set(voter, half, half, half + rounding);
            } else {
                double half = bend(lowLeft, highLeft) / 2;
                set(voter, Math.max(lowLeft, 0) - half, Math.max(highLeft, 0) - half, doubt + half);
            }
        }
    }

    private void set(int voter, double low, double high, double doubt) {
        lows[voter] = low;
        highs[voter] = high;
        doubts[voter] = doubt;
    }

    /**
     * How far a quantity that changes its sign, cut off at zero, is at most below the line between its ends; it is never
     * above, so that the line is lowered by half of that.
     */
    private static double bend(double low, double high) {
        return low < 0 == high < 0 ? 0 : Math.abs(low * high) / (Math.abs(low) + Math.abs(high));
    }

    /**
     * What the poor have.
     *
     * @param low together, at the lower end
     * @param high together, at the upper end
     * @param doubt how far the truth may be from the line between
     * @param rich the weight of the others
     * @param next up to which price these stay rich, at the end where they were sorted
     */
    record Look(double low, double high, double doubt, long rich, double next) {}
}
