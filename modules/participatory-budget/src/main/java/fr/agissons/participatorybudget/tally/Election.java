package fr.agissons.participatorybudget.tally;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/**
 * What is counted: projects with their costs, a budget, and ballots that nobody's name is on. All money is in one
 * smallest unit; a {@link #scale} says how many of these make one of the currency. Immutable.
 */
public final class Election {
    private final List<String> ids;
    private final long[] costs;
    private final boolean[] withdrawn;
    private final Rivals rivals;
    private final Ballots ballots;
    private final long budget;
    private final long scale;
    private final Support support;

    Election(
            List<String> ids,
            long[] costs,
            boolean[] withdrawn,
            Rivals rivals,
            Ballots ballots,
            long budget,
            long scale) {
        this.ids = List.copyOf(ids);
        this.costs = costs;
        this.withdrawn = withdrawn;
        this.rivals = rivals;
        this.ballots = ballots;
        this.budget = budget;
        this.scale = scale;
        this.support = Support.of(ballots, costs.length);
    }

    public int projects() {
        return costs.length;
    }

    public String id(int project) {
        return ids.get(project);
    }

    public long cost(int project) {
        return costs[project];
    }

    public long budget() {
        return budget;
    }

    /** How many of the smallest unit make one of the currency that the election was stated in. */
    public long scale() {
        return scale;
    }

    /** How many ballots there are, empty ones too: each has its share of the budget. */
    public int voters() {
        return ballots.size();
    }

    /** Whether ballots give points; otherwise they only name projects. */
    public boolean hasPoints() {
        return ballots.hasPoints();
    }

    /** How many voters support it. */
    public int votes(int project) {
        return support.votes(project);
    }

    /** How many votes it has, or how many points where ballots bear points. */
    public long score(int project) {
        return support.score(project);
    }

    /** A withdrawn project cannot win; the ballots that name it stay, and so does their money. */
    public boolean isWithdrawn(int project) {
        return withdrawn[project];
    }

    /** The voters' choices, one after the other. */
    public Ballots ballots() {
        return ballots;
    }

    /** The same with so many more voters, who want nothing but this project. */
    Election with(int voters, int project) {
        return new Election(ids, costs, withdrawn, rivals, ballots.with(voters, project), budget, scale);
    }

    /**
     * The same in a unit small enough for this amount of the currency to be a whole number of it.
     *
     * @throws ArithmeticException when that unit would be too small to count in
     */
    public Election inUnitsOf(BigDecimal amount) {
        Fraction units = new Fraction(
                amount.movePointRight(Math.max(0, amount.scale()))
                        .toBigIntegerExact()
                        .multiply(BigInteger.valueOf(scale)),
                BigInteger.TEN.pow(Math.max(0, amount.scale())));
        long factor = units.denominator().longValueExact();
        if (factor == 1) {
            return this;
        }
        long[] finer = new long[costs.length];
        long sum = Math.multiplyExact(budget, factor);
        for (int project = 0; project < costs.length; project++) {
            finer[project] = Math.multiplyExact(costs[project], factor);
            // As when a file is read: no sum of prices is ever too large.
            sum = Math.addExact(sum, finer[project]);
        }
        return new Election(
                ids,
                finer,
                withdrawn,
                rivals,
                ballots,
                Math.multiplyExact(budget, factor),
                Math.multiplyExact(scale, factor));
    }

    Support support() {
        return support;
    }

    Rivals rivals() {
        return rivals;
    }
}
