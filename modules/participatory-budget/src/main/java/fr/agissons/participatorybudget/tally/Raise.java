package fr.agissons.participatorybudget.tally;

/**
 * How shares are raised by the completion "add1".
 *
 * @param step by how much at a time, in the smallest unit of the election's money
 * @param untilExhaustive whether to stop as soon as no supported project fits any more, rather than only when the next
 *     step would cost more than the budget
 */
public record Raise(long step, boolean untilExhaustive) {
    public Raise {
        if (step <= 0) {
            throw new IllegalArgumentException("Shares are raised by a positive step, not by " + step);
        }
    }
}
