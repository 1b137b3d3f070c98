package fr.agissons.participatorybudget.tally;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/**
 * One of those who count step after step.
 *
 * <p>Most steps buy the same, or the same for many rounds. So a {@link Sweep} counts for a whole stretch of them at once.
 * Where they part, it is split in two, both of which go on from there: what stretches have in common is counted once. Where
 * a sweep is in doubt, the first half of its steps is swept anew, for what is in doubt grows faster than a stretch; and a
 * single step that still is in doubt is counted exactly.
 */
final class Climb implements Runnable {
    private static final long LONGEST = 1L << 40;

    /** How many stretches are taken at a time: few enough that nobody counts for long what is not needed in the end. */
    private static final int TAKEN = 8;

    /** How many sweeps wait at most: each keeps purses for all voters. */
    private static final int WAITING = 6;

    /** Of how many steps one may be swept anew, before stretches are made shorter. */
    private static final int SELDOM = 32;

    private final Raising raising;
    private final Steps steps;
    private final Supplier<SweptPurses> newPurses;
    private final Deque<SweptPurses> unused = new ArrayDeque<>();
    private final Deque<Sweep> waiting = new ArrayDeque<>();
    private long length = 1;

    Climb(Raising raising, Steps steps, Supplier<SweptPurses> newPurses) {
        this.raising = raising;
        this.steps = steps;
        this.newPurses = newPurses;
    }

    @Override
    public void run() {
        long number = TAKEN * (length + 1);
        for (long first = steps.take(number); first >= 0; first = steps.take(number)) {
            climb(first, first + number);
            number = TAKEN * (length + 1);
        }
    }

    private void climb(long first, long end) {
        long step = first;
        while (step < end && !steps.isPastEnd(step)) {
            step = count(new Stretch(step, Math.min(step + length, end - 1)));
        }
    }

    /** Counts a stretch, or as much of its beginning as can be kept in mind; gives the step to go on with. */
    private long count(Stretch stretch) {
        long next = stretch.first();
        long anew = 0;
        waiting.push(start(stretch));
        while (!waiting.isEmpty() && !steps.isPastEnd(next)) {
            Sweep sweep = waiting.pop();
            Sweep.Halt halt = run(sweep);
            Stretch swept = sweep.stretch();
            if (halt == Sweep.Halt.DOUBT && !swept.isOneStep()) {
                splitOff(sweep, swept.first() + swept.further() / 2);
                waiting.push(start(sweep.stretch()));
                anew += sweep.stretch().further() + 1;
            } else {
                judge(swept, halt == Sweep.Halt.END ? sweep.standing() : countAlone(swept));
                next = swept.last() + 1;
            }
            unused.push(sweep.purses());
        }
        waiting.forEach(sweep -> unused.push(sweep.purses()));
        waiting.clear();
        if (anew * SELDOM > next - stretch.first()) {
            length = Math.max(1, (next - stretch.first()) / 2);
        } else if (stretch.further() == length) {
            length = Math.min(LONGEST, 2 * length);
        }
        return next;
    }

    private Sweep start(Stretch stretch) {
        SweptPurses purses = purses();
        purses.fill(raising.perHead(stretch.first()), raising.perHead(stretch.last()));
        return Sweep.start(raising.terms(), raising.open(), purses, stretch);
    }

    private SweptPurses purses() {
        return unused.isEmpty() ? newPurses.get() : unused.pop();
    }

    private Sweep.Halt run(Sweep sweep) {
        Sweep.Halt halt = sweep.run();
        while (halt == Sweep.Halt.FORK) {
            splitOff(sweep, sweep.lastAlike());
            halt = sweep.run();
        }
        return halt;
    }

    /** Lets what follows a step wait; of too many, those are forgotten that would wait longest. */
    private void splitOff(Sweep sweep, long step) {
        if (waiting.size() >= WAITING) {
            unused.push(waiting.removeLast().purses());
        }
        waiting.push(sweep.split(step, purses()));
    }

    private Standing countAlone(Stretch step) {
        Sweep alone = start(step);
        boolean sure = alone.run() == Sweep.Halt.END;
        unused.push(alone.purses());
        return sure ? alone.standing() : raising.count(step.first()).standing();
    }

    private void judge(Stretch alike, Standing standing) {
        if (raising.costsTooMuch(standing)) {
            steps.endAt(alike.first(), alike.first() - 1);
        } else if (raising.isLast(standing)) {
            steps.endAt(alike.first(), alike.first());
        }
    }
}
