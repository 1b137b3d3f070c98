package fr.agissons.participatorybudget.tally;

/**
 * The steps by which shares are raised, handed out in order to all who count, and the first of them that ends the
 * raising. It is the same whoever counted which: a step is handed out only while none before it is known to end it, and
 * whoever took some counts them all, up to the first that ends it.
 */
final class Steps {
    private long next;
    private long end = Long.MAX_VALUE;
    private long last;

    /** Hands out so many steps: gives the first of them, or -1 if there is nothing left to count. */
    synchronized long take(long number) {
        if (next > end) {
            return -1;
        }
        long first = next;
        next += number;
        return first;
    }

    /** This step ends the raising, unless an earlier one does: the outcome is that of itself or of the one before. */
    synchronized void endAt(long step, long lastThatCounts) {
        if (step < end) {
            end = step;
            last = lastThatCounts;
        }
    }

    /** Whether an earlier step is known to end the raising. */
    synchronized boolean isPastEnd(long step) {
        return step > end;
    }

    /** The step whose outcome counts, once all who count have come back. */
    synchronized long last() {
        return last;
    }
}
