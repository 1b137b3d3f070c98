package fr.agissons.participatorybudget.result;

import fr.agissons.participatorybudget.edition.Completion;
import fr.agissons.participatorybudget.edition.CountingMethod;
import fr.agissons.participatorybudget.edition.CountingRule;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.rule.Euros;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A rule somebody tries on a vote that is over, as they typed it: nothing of it is kept. What is missing or wrong is as in the
 * edition's own rule.
 */
public record Trial(Map<String, String> typed) {
    private static final long USUAL_STEP_CENTS = 1000;

    /** The rule, for the ballots of that edition. */
    CountingRule rule(EditionView edition) {
        CountingRule own = edition.counts();
        CountingMethod method = Arrays.stream(CountingMethod.values())
                .filter(one -> one.name().equals(typed.get("methode"))
                        && one.counts(edition.votes().mode()))
                .findFirst()
                .orElse(null);
        if (method == null) {
            return own;
        }
        Completion completion = Arrays.stream(Completion.values())
                .filter(one -> one.name().equals(typed.get("complement")) && method.isEqualShares())
                .findFirst()
                .orElse(Completion.NONE);
        return new CountingRule(
                method,
                completion,
                completion.hasStep() ? Long.valueOf(step().orElse(ownStep(own))) : null,
                completion.hasStep() && typed.containsKey("exhaustif"),
                method.isEqualShares() && typed.containsKey("comparaison"),
                (int) threshold().orElse(own.threshold()),
                own.ties());
    }

    private static long ownStep(CountingRule own) {
        return own.stepCents() == null ? USUAL_STEP_CENTS : own.stepCents();
    }

    /** What was typed and cannot be used: message keys by field. */
    Map<String, String> faults() {
        Map<String, String> faults = new HashMap<>();
        if (!said("pas").isEmpty() && step().isEmpty()) {
            faults.put("pas", "budget.form.amount");
        }
        if (!said("seuil").isEmpty() && threshold().isEmpty()) {
            faults.put("seuil", "budget.form.number");
        }
        return faults;
    }

    private OptionalLong step() {
        OptionalLong cents = Euros.cents(said("pas"));
        return cents.isPresent() && cents.getAsLong() >= 1 && cents.getAsLong() <= CountingRule.MOST_STEP_CENTS
                ? cents
                : OptionalLong.empty();
    }

    private OptionalLong threshold() {
        String said = said("seuil");
        return said.matches("[0-9]{1,7}") && Integer.parseInt(said) <= CountingRule.MOST_THRESHOLD
                ? OptionalLong.of(Integer.parseInt(said))
                : OptionalLong.empty();
    }

    private String said(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    /** What was typed in that field; nothing before anything was tried. */
    @Nullable
    String typed(String field) {
        return typed.get(field);
    }
}
