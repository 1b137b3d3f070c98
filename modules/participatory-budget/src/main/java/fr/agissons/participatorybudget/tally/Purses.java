package fr.agissons.participatorybudget.tally;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * What each voter has left of an equal share. Kept twice: in doubles, quick to add up and wrong by less than
 * {@link #drift}; and exactly, as the share minus the prices of what the voter bought, for whoever still has money.
 */
final class Purses {
    private static final double ROUNDING = 0x1p-53;
    private static final long INFINITE = Double.doubleToRawLongBits(Double.POSITIVE_INFINITY);

    final double[] left;
    final Ledger ledger;
    private final Election election;
    private final Support support;
    private final boolean inPoints;
    private final BigInteger share;
    private final double start;
    private final int[] roundOf;

    /** Everybody has this much: {@code share} divided by the number of voters. */
    Purses(Election election, boolean inPoints, BigInteger share) {
        this.election = election;
        this.support = election.support();
        this.inPoints = inPoints;
        this.share = share;
        BigInteger voters = BigInteger.valueOf(Math.max(1, election.voters()));
        this.ledger = new Ledger(voters);
        this.start = Fraction.ratio(share, voters);
        this.left = new double[election.voters()];
        Arrays.fill(left, start);
        this.roundOf = new int[election.projects()];
        Arrays.fill(roundOf, -1);
    }

    /** How far a double of {@link #left} may be from the truth: each payment adds three roundings. */
    double drift() {
        return 4 * (ledger.rounds() + 2) * ROUNDING * start;
    }

    /** How far a sum of so many supporters' money may be from the truth, when it came out as this. */
    double drift(int supporters, double sum) {
        return supporters * (drift() + ROUNDING * sum);
    }

    /** How many points this supporter gave, if points count; else one. */
    int weight(int place) {
        return inPoints ? support.weight(place) : 1;
    }

    /** Adds up what supporters could give at a price. Points or not is asked once, not for each supporter. */
    Glance look(int project, double price) {
        return inPoints ? lookAtPoints(project, price) : lookAtHeads(project, price);
    }

    /**
     * Who is poor is asked without a branch: nobody could guess the answer from one voter to the next, and a wrong guess costs
     * more than the sum. Amounts are never below zero, so that their bits, read as whole numbers, are in the same order.
     */
    private Glance lookAtHeads(int project, double price) {
        int[] voters = support.voters;
        int end = support.starts[project + 1];
        double money = 0;
        long next = INFINITE;
        int poor = 0;
        for (int place = support.starts[project]; place < end; place++) {
            double has = left[voters[place]];
            long bits = Double.doubleToRawLongBits(has);
            long isPoor = Double.doubleToRawLongBits(has - price) >> Long.SIZE - 1;
            money += Double.longBitsToDouble(bits & isPoor);
            poor -= (int) isPoor;
            next = Math.min(next, bits | isPoor & Long.MAX_VALUE);
        }
        return new Glance(
                money, election.votes(project) - (long) poor, Double.longBitsToDouble(Math.min(next, INFINITE)));
    }

    private Glance lookAtPoints(int project, double price) {
        int[] voters = support.voters;
        int[] points = support.points;
        int end = support.starts[project + 1];
        double money = 0;
        double next = Double.POSITIVE_INFINITY;
        long rich = 0;
        for (int place = support.starts[project]; place < end; place++) {
            double has = left[voters[place]];
            int weight = points[place];
            if (has < price * weight) {
                money += has;
            } else {
                rich += weight;
                if (has < next * weight) {
                    next = has / weight;
                }
            }
        }
        return new Glance(money, rich, next);
    }

    /** Counts, for each round so far, how many prices of it this voter has paid: none or one, or the points given. */
    void addPayments(int voter, long[] payments) {
        Ballots ballots = election.ballots();
        for (int entry = ballots.start(voter); entry < ballots.start(voter + 1); entry++) {
            int round = roundOf[ballots.project(entry)];
            if (round >= 0) {
                payments[round] += inPoints ? ballots.weight(entry) : 1;
            }
        }
    }

    /** What so many voters have left who paid this together; over the ledger's denominator. */
    BigInteger exactlyLeft(long voters, long[] payments) {
        return share.multiply(BigInteger.valueOf(voters))
                .multiply(ledger.growth())
                .subtract(ledger.sum(payments));
    }

    /** What a project's supporters have left together, exactly. */
    Fraction leftWith(int project) {
        long[] payments = new long[ledger.rounds()];
        int voters = 0;
        for (int place = support.starts[project]; place < support.starts[project + 1]; place++) {
            int voter = support.voters[place];
            if (left[voter] > 0) {
                voters++;
                addPayments(voter, payments);
            }
        }
        return new Fraction(exactlyLeft(voters, payments), ledger.denominator());
    }

    /** What all voters have left together, exactly. */
    Fraction leftWithAll() {
        long[] payments = new long[ledger.rounds()];
        int voters = 0;
        for (int voter = 0; voter < left.length; voter++) {
            if (left[voter] > 0) {
                voters++;
                addPayments(voter, payments);
            }
        }
        return new Fraction(exactlyLeft(voters, payments), ledger.denominator());
    }

    /** How many voters have nothing left. */
    int emptied() {
        return (int) Arrays.stream(left).filter(money -> money == 0).count();
    }

    /** Takes the price of what is bought from all who support it. Who has nothing left stands at zero, and only they. */
    void pay(Offer offer) {
        int project = offer.project();
        double price = offer.price();
        int asked = 0;
        for (int place = support.starts[project]; place < support.starts[project + 1]; place++) {
            int voter = support.voters[place];
            if (left[voter] == 0) {
                continue;
            }
            double paid = price * weight(place);
            if (offer.isClose(asked, place)) {
                left[voter] = offer.leavesSomething(asked++) ? Math.max(left[voter] - paid, Double.MIN_NORMAL) : 0;
            } else {
                left[voter] = Math.max(left[voter] - paid, 0);
            }
        }
        roundOf[project] = ledger.rounds();
        ledger.add(offer.numerator(), BigInteger.valueOf(offer.rich()));
    }

    /**
     * What a look at a price found.
     *
     * @param poorMoney what those can give, together, who cannot pay it in full
     * @param rich the weight of the others
     * @param next up to which price these stay rich
     */
    record Glance(double poorMoney, long rich, double next) {}
}
