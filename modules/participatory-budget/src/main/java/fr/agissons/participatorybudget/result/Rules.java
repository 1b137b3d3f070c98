package fr.agissons.participatorybudget.result;

import fr.agissons.participatorybudget.edition.CountingRule;
import fr.agissons.participatorybudget.edition.Ties;
import fr.agissons.participatorybudget.tally.Completion;
import fr.agissons.participatorybudget.tally.Election;
import fr.agissons.participatorybudget.tally.Entry;
import fr.agissons.participatorybudget.tally.Method;
import fr.agissons.participatorybudget.tally.Raise;
import fr.agissons.participatorybudget.tally.TieRule;
import java.math.BigDecimal;

/** An edition's rule as the count takes it, and as anybody writes it on a command line. */
final class Rules {
    private static final int CENTS = 100;

    private Rules() {}

    /** What is counted: in cents where the rule's step is in cents, however round all prices are. */
    static Election election(CountingRule rule, Election read) {
        return rule.stepCents() == null ? read : read.inUnitsOf(BigDecimal.valueOf(rule.stepCents(), 2));
    }

    /** The same rule, for that election. */
    static fr.agissons.participatorybudget.tally.CountingRule of(CountingRule rule, String seed, Election election) {
        Long cents = rule.stepCents();
        long step = cents == null ? 1 : Math.multiplyExact(cents, election.scale()) / CENTS;
        return new fr.agissons.participatorybudget.tally.CountingRule(
                Method.of(rule.method().word()).orElseThrow(),
                Completion.of(rule.completion().word()).orElseThrow(),
                new Raise(step, rule.exhaustive()),
                ties(rule.ties(), seed),
                new Entry(0, rule.threshold(), 0),
                rule.comparison());
    }

    /** What the majority's rule would choose: most votes first, each that still fits. */
    static fr.agissons.participatorybudget.tally.CountingRule majority(CountingRule rule, String seed) {
        return fr.agissons.participatorybudget.tally.CountingRule.of(Method.GREEDY_VOTES, Completion.NONE)
                .with(ties(rule.ties(), seed))
                .with(new Entry(0, rule.threshold(), 0));
    }

    private static TieRule ties(Ties ties, String seed) {
        return switch (ties) {
            case LEX -> TieRule.LEX;
            case RECOMMENDED -> TieRule.RECOMMENDED;
            case SEED -> TieRule.drawnFrom(seed);
        };
    }

    /** What follows the file's name on the command line. */
    static String options(CountingRule rule, String seed) {
        StringBuilder options = new StringBuilder("--rule ")
                .append(rule.method().word())
                .append(" --completion ")
                .append(rule.completion().word())
                .append(" --ties ")
                .append(ties(rule.ties(), seed).key())
                .append(" --threshold ")
                .append(rule.threshold());
        if (rule.stepCents() != null) {
            options.append(" --step ")
                    .append(BigDecimal.valueOf(rule.stepCents(), 2)
                            .stripTrailingZeros()
                            .toPlainString());
        }
        if (rule.completion().hasStep() && !rule.exhaustive()) {
            options.append(" --to-budget");
        }
        return rule.comparison() ? options.append(" --comparison").toString() : options.toString();
    }
}
