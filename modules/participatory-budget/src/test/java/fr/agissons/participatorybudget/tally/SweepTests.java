package fr.agissons.participatorybudget.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Whole stretches of steps swept at once, and split where they part, beside an exact count of every step. */
class SweepTests {
    private static final long LONG = 200;

    private long swept;
    private long split;

    @Test
    void buysForEveryStepWhatAnExactCountBuys() {
        LongStream.range(0, 240).forEach(seed -> {
            Election election = Elections.disguised(Elections.random(seed, seed % 3 == 0), 100);
            for (Method method : List.of(Method.MES_COST, Method.MES_CARD, Method.MES_POINTS)) {
                if (method.fits(election)) {
                    sweep(election, CountingRule.of(method, Completion.ADD1), new Stretch(seed, seed + LONG));
                }
            }
        });
        assertThat(swept).isGreaterThan(70_000);
        assertThat(split).isGreaterThan(200);
    }

    private void sweep(Election election, CountingRule rule, Stretch stretch) {
        Standing open = new Standing(election, rule.entry());
        Raising raising = new Raising(election, rule, rule.ties().places(election), open);
        SweptPurses purses = purses(election, raising.terms());
        purses.fill(raising.perHead(stretch.first()), raising.perHead(stretch.last()));
        Deque<Sweep> waiting = new ArrayDeque<>();
        waiting.push(Sweep.start(raising.terms(), open.copy(), purses, stretch));
        while (!waiting.isEmpty()) {
            Sweep sweep = waiting.pop();
            Sweep.Halt halt = sweep.run();
            while (halt == Sweep.Halt.FORK) {
                waiting.push(sweep.split(sweep.lastAlike(), purses(election, raising.terms())));
                split++;
                halt = sweep.run();
            }
            if (halt == Sweep.Halt.END) {
                compare(raising, sweep);
            } else if (!sweep.stretch().isOneStep()) {
                waiting.push(sweep.split(sweep.stretch().first(), purses(election, raising.terms())));
            }
        }
    }

    private void compare(Raising raising, Sweep sweep) {
        for (long step = sweep.stretch().first(); step <= sweep.stretch().last(); step++) {
            Standing exact = raising.count(step).standing();
            assertThat(sweep.standing().spent()).isEqualTo(exact.spent());
            for (int project = 0; project < raising.terms().election().projects(); project++) {
                assertThat(sweep.standing().has(project)).isEqualTo(exact.has(project));
            }
            swept++;
        }
    }

    private static SweptPurses purses(Election election, Terms terms) {
        return new SweptPurses(election, election.support(), terms.inPoints());
    }
}
