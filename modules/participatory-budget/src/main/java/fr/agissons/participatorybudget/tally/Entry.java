package fr.agissons.participatorybudget.tally;

import java.math.BigInteger;

/**
 * What a project needs before it is counted at all.
 *
 * @param votes how many voters must support it
 * @param score how many votes, or points where ballots bear points
 * @param costParts when positive, its supporters must be at least this part of all voters: its part of the budget,
 *     divided by this number (three in Świecie, 2023)
 */
public record Entry(long votes, long score, int costParts) {
    /** Every project is counted, even one that nobody wants. */
    public static final Entry OPEN = new Entry(0, 0, 0);

    /** A project that nobody wants cannot win. */
    public static final Entry WANTED = new Entry(1, 0, 0);

    boolean admits(Election election, int project) {
        return election.votes(project) >= votes
                && election.score(project) >= score
                && (costParts <= 0 || isWantedForItsCost(election, project));
    }

    private boolean isWantedForItsCost(Election election, int project) {
        BigInteger wanted = product(election.votes(project), election.budget()).multiply(BigInteger.valueOf(costParts));
        return wanted.compareTo(product(election.cost(project), election.voters())) >= 0;
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }
}
