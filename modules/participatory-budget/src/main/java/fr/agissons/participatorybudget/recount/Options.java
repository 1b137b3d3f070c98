package fr.agissons.participatorybudget.recount;

import fr.agissons.participatorybudget.tally.Completion;
import fr.agissons.participatorybudget.tally.CountingRule;
import fr.agissons.participatorybudget.tally.Election;
import fr.agissons.participatorybudget.tally.Entry;
import fr.agissons.participatorybudget.tally.Method;
import fr.agissons.participatorybudget.tally.Raise;
import fr.agissons.participatorybudget.tally.TieRule;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What was asked on the command line.
 *
 * @param files what to count
 * @param method one method, or all that fit
 * @param completion one completion, or all that fit when all methods are asked for; else none
 * @param ties who goes first among equals
 * @param step by how much shares are raised, in the currency
 * @param untilExhaustive whether raising stops as soon as nothing more fits
 * @param entry what a project needs
 * @param comparison whether the outcome is put beside the majority's
 * @param json whether machines read the answer
 * @param explain whether the answer says why
 */
record Options(
        List<Path> files,
        Optional<Method> method,
        Optional<Completion> completion,
        TieRule ties,
        BigDecimal step,
        boolean untilExhaustive,
        Entry entry,
        boolean comparison,
        boolean json,
        boolean explain) {
    /** The rules that are counted for this election, none if none fits. */
    List<CountingRule> rules(Election election) {
        List<CountingRule> rules = new ArrayList<>();
        for (Method each : method.map(List::of).orElse(List.of(Method.values()))) {
            for (Completion with : completions()) {
                if (each.fits(election) && with.fits(each)) {
                    rules.add(rule(election, each, with));
                }
            }
        }
        return rules;
    }

    private List<Completion> completions() {
        return completion
                .map(List::of)
                .orElse(method.isPresent() ? List.of(Completion.NONE) : Arrays.asList(Completion.values()));
    }

    private CountingRule rule(Election election, Method each, Completion with) {
        long units = step.multiply(BigDecimal.valueOf(election.scale())).longValueExact();
        return new CountingRule(each, with, new Raise(units, untilExhaustive), ties, entry, comparison);
    }
}
