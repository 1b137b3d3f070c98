package fr.agissons.participatorybudget.tally;

import java.math.BigInteger;
import java.util.List;

/**
 * What a project's supporters can buy it for, exactly: the price is the numerator over the ledger's denominator times
 * {@code rich}.
 *
 * @param project what is offered
 * @param numerator of the price
 * @param rich the weight of those who would pay it in full
 * @param price the same as a double
 * @param inFull how many would pay in full
 * @param inPart how many would give all they have left
 * @param givenInPart what these would give together, over the ledger's denominator
 * @param close which supporters have so nearly the price that doubles cannot tell, as places of the support
 * @param leaves whether paying leaves each of these something
 */
record Offer(
        int project,
        BigInteger numerator,
        long rich,
        double price,
        int inFull,
        int inPart,
        BigInteger givenInPart,
        List<Integer> close,
        List<Boolean> leaves) {
    boolean isClose(int asked, int place) {
        return asked < close.size() && close.get(asked) == place;
    }

    boolean leavesSomething(int asked) {
        return leaves.get(asked);
    }
}
