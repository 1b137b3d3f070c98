package fr.agissons.participatorybudget.tally;

import java.math.BigInteger;

/**
 * What is counted by Equal Shares, and how.
 *
 * @param election what is counted
 * @param method one of those of Equal Shares
 * @param places who goes first among equals
 */
record Terms(Election election, Method method, int[] places) {
    boolean perCost() {
        return method == Method.MES_COST;
    }

    boolean inPoints() {
        return method == Method.MES_POINTS;
    }

    /** What all supporters weigh together. */
    long weight(int project) {
        return inPoints() ? election.score(project) : election.votes(project);
    }

    /** What a price is for what the project is worth: projects are bought in the order of that. */
    double worth(int project, double price) {
        return perCost() ? price / election.cost(project) : price;
    }

    /** Compares what two projects cost for what they are worth, when all their supporters pay in full. */
    int compareOfRich(int one, int other) {
        BigInteger left = BigInteger.valueOf(weight(other));
        BigInteger right = BigInteger.valueOf(weight(one));
        if (!perCost()) {
            left = left.multiply(BigInteger.valueOf(election.cost(one)));
            right = right.multiply(BigInteger.valueOf(election.cost(other)));
        }
        return left.compareTo(right);
    }

    boolean goesFirst(int one, int other) {
        return places[one] < places[other];
    }
}
