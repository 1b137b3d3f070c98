package fr.agissons.participatorybudget.tally;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * The prices of all purchases so far, exactly. The price of round k is a numerator over base × f1 × f2 × … × fk, so that
 * any sum of prices, each so many times, is found in one walk through the rounds and needs no common denominator.
 */
final class Ledger {
    private BigInteger[] numerators = new BigInteger[16];
    private BigInteger[] factors = new BigInteger[16];
    private int rounds;
    private BigInteger growth = BigInteger.ONE;
    private BigInteger denominator;

    Ledger(BigInteger base) {
        this.denominator = base;
    }

    int rounds() {
        return rounds;
    }

    /** What all exact amounts of this moment are divided by. */
    BigInteger denominator() {
        return denominator;
    }

    /** What {@link #denominator} has been multiplied by since the beginning. */
    BigInteger growth() {
        return growth;
    }

    /** Writes down a price: this numerator over the denominator so far times the factor. */
    void add(BigInteger numerator, BigInteger factor) {
        if (rounds == numerators.length) {
            numerators = Arrays.copyOf(numerators, rounds * 2);
            factors = Arrays.copyOf(factors, rounds * 2);
        }
        BigInteger common = numerator.gcd(factor);
        numerators[rounds] = numerator.divide(common);
        factors[rounds] = factor.divide(common);
        growth = growth.multiply(factors[rounds]);
        denominator = denominator.multiply(factors[rounds]);
        rounds++;
    }

    /** The sum of all prices, that of round k taken {@code times[k]} times; over {@link #denominator}. */
    BigInteger sum(long[] times) {
        BigInteger sum = BigInteger.ZERO;
        for (int round = 0; round < rounds; round++) {
            if (sum.signum() != 0) {
                sum = sum.multiply(factors[round]);
            }
            if (times[round] != 0) {
                sum = sum.add(numerators[round].multiply(BigInteger.valueOf(times[round])));
            }
        }
        return sum;
    }
}
