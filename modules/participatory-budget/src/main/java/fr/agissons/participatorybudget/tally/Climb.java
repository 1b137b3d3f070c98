package fr.agissons.participatorybudget.tally;

/**
 * One of those who count step after step.
 *
 * <p>Most steps change nothing. A {@link Sweep} counts for many at once and says how far its winners are surely the same;
 * all these steps are skipped. Where it is not sure, one step is counted exactly.
 */
final class Climb implements Runnable {
    private static final long LONGEST = 1L << 40;

    /** How many stretches are taken at a time: few enough that nobody counts for long what is not needed in the end. */
    private static final int TAKEN = 8;

    private final Raising raising;
    private final Steps steps;
    private final SweptPurses purses;
    private Standing standing;
    private long stretch = 1;

    Climb(Raising raising, Steps steps, SweptPurses purses) {
        this.raising = raising;
        this.steps = steps;
        this.purses = purses;
        this.standing = raising.open();
    }

    @Override
    public void run() {
        long number = TAKEN * (stretch + 1);
        for (long first = steps.take(number); first >= 0; first = steps.take(number)) {
            climb(first, first + number);
            number = TAKEN * (stretch + 1);
        }
    }

    private void climb(long first, long end) {
        long step = first;
        while (step < end && !steps.isPastEnd(step)) {
            long same = count(step, end - 1 - step);
            if (raising.costsTooMuch(standing)) {
                steps.endAt(step, step - 1);
                return;
            }
            if (raising.isLast(standing)) {
                steps.endAt(step, step);
                return;
            }
            step += same + 1;
        }
    }

    /** Counts a step, and gives after how many more of those that follow the winners are surely the same. */
    private long count(long step, long following) {
        long further = Math.min(stretch, following);
        double reach = sweep(step, further);
        long same = reach < 1 ? Math.max(0, (long) Math.ceil(reach * further) - 1) : further;
        if (same < further) {
            stretch = Math.max(1, Math.max(same, further / 2));
        } else if (further == stretch) {
            stretch = Math.min(LONGEST, 2 * stretch);
        }
        if (reach < 0 && (further == 0 || sweep(step, 0) < 0)) {
            standing = raising.count(step).standing();
        }
        return same;
    }

    private double sweep(long step, long further) {
        standing = raising.open();
        purses.fill(raising.perHead(step), raising.perHead(step + further));
        return raising.sweep(purses, standing);
    }
}
