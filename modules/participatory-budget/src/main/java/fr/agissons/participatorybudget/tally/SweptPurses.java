package fr.agissons.participatorybudget.tally;

import java.util.Arrays;

/**
 * What each voter has left, for a whole stretch of shares at once: at its lower end, at its upper end, and how far the
 * truth may be, anywhere between, from the straight line through both. Three doubles side by side for each voter.
 */
final class SweptPurses {
    static final double ROUNDING = 0x1p-52;
    private static final int STRIDE = 3;

    private final Election election;
    private final Support support;
    private final boolean inPoints;
    private final double[] cells;
    private double rounding;

    /** Empty ones, for voters numbered as in the given support. */
    SweptPurses(Election election, Support support, boolean inPoints) {
        this.election = election;
        this.support = support;
        this.inPoints = inPoints;
        this.cells = new double[election.voters() * STRIDE];
    }

    /** Gives every voter the same, so much at both ends of a stretch. */
    void fill(double low, double high) {
        rounding = 4 * ROUNDING * high;
        for (int cell = 0; cell < cells.length; cell += STRIDE) {
            cells[cell] = low;
            cells[cell + 1] = high;
            cells[cell + 2] = rounding;
        }
    }

    /**
     * Parts the stretch. These become the purses of its lower part, which ends after such a fraction of it, and others those
     * of its upper part, which starts after such a fraction. A line is cut where it is: what was true of it remains so.
     */
    void split(double end, SweptPurses others, double start) {
        others.rounding = rounding;
        for (int cell = 0; cell < cells.length; cell += STRIDE) {
            double low = cells[cell];
            double high = cells[cell + 1];
            double doubt = low == 0 && high == 0 ? cells[cell + 2] : cells[cell + 2] + rounding;
            cells[cell + 1] = low + (high - low) * end;
            cells[cell + 2] = doubt;
            others.cells[cell] = low + (high - low) * start;
            others.cells[cell + 1] = high;
            others.cells[cell + 2] = doubt;
        }
    }

    private int weight(int place) {
        return inPoints ? support.points[place] : 1;
    }

    /** Sorts supporters into poor and rich at this price and this end (0 or 1) of the stretch, and adds up the poor. */
    Look look(int project, double price, int end) {
        int[] voters = support.voters;
        int last = support.starts[project + 1];
        double low = 0;
        double high = 0;
        double doubt = 0;
        double next = Double.POSITIVE_INFINITY;
        long rich = 0;
        for (int place = support.starts[project]; place < last; place++) {
            int cell = voters[place] * STRIDE;
            double has = cells[cell + end];
            int weight = weight(place);
            if (has < price * weight) {
                low += cells[cell];
                high += cells[cell + 1];
                doubt += cells[cell + 2];
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
            int cell = support.voters[place] * STRIDE;
            double least = Math.min(cells[cell], cells[cell + 1]) - cells[cell + 2];
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
                int cell = support.voters[place] * STRIDE;
                int weight = weight(place);
                double left = Math.min(cells[cell] - low * weight, cells[cell + 1] - high * weight);
                if (left > margin * weight + cells[cell + 2]) {
                    sure += weight;
                } else {
                    doubt += cells[cell + 2];
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
            int cell = support.voters[place] * STRIDE;
            int weight = weight(place);
            double lowLeft = cells[cell] - low * weight;
            double highLeft = cells[cell + 1] - high * weight;
            double doubt = cells[cell + 2] + wrong * weight + rounding;
            if (lowLeft > 0 && highLeft > 0) {
                set(cell, lowLeft, highLeft, doubt);
            } else if (Math.max(lowLeft, highLeft) < -doubt) {
                set(cell, 0, 0, 0);
            } else if (lowLeft <= 0 && highLeft <= 0) {
                double half = (Math.max(lowLeft, highLeft) + doubt) / 2;
                set(cell, half, half, half + rounding);
            } else {
                double half = bend(lowLeft, highLeft) / 2;
                set(cell, Math.max(lowLeft, 0) - half, Math.max(highLeft, 0) - half, doubt + half);
            }
        }
    }

    private void set(int cell, double low, double high, double doubt) {
        cells[cell] = low;
        cells[cell + 1] = high;
        cells[cell + 2] = doubt;
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
