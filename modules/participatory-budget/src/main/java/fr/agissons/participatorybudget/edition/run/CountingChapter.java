package fr.agissons.participatorybudget.edition.run;

import fr.agissons.participatorybudget.edition.Completion;
import fr.agissons.participatorybudget.edition.CountingMethod;
import fr.agissons.participatorybudget.edition.CountingRule;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.TendEditions;
import fr.agissons.participatorybudget.edition.Ties;
import fr.agissons.participatorybudget.edition.VotingRule;
import fr.agissons.participatorybudget.rule.Euros;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How ballots become a result. */
@Component
class CountingChapter implements Chapter {
    private final TendEditions tend;

    CountingChapter(TendEditions tend) {
        this.tend = tend;
    }

    @Override
    public String slug() {
        return "comptage";
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public boolean freezes() {
        return true;
    }

    @Override
    public Map<String, String> known(EditionView edition) {
        CountingRule rule = edition.counting();
        if (rule == null) {
            return Map.of("completion", "NONE", "threshold", "1", "step", "1", "exhaustive", "true");
        }
        Map<String, String> known = new HashMap<>();
        known.put("method", rule.method().name());
        known.put("completion", rule.completion().name());
        Long step = rule.stepCents();
        known.put("step", step == null ? "" : Euros.typed(step));
        known.put("threshold", Integer.toString(rule.threshold()));
        known.put("ties", rule.ties().name());
        if (rule.exhaustive()) {
            known.put("exhaustive", "true");
        }
        if (rule.comparison()) {
            known.put("comparison", "true");
        }
        return known;
    }

    @Override
    public List<Field> fields(Ui ui, Map<String, String> typed) {
        List<Choice> methods = Arrays.stream(CountingMethod.values())
                .map(one -> new Choice(one.name(), ui.t(one.key()), ui.t(one.key() + ".words")))
                .toList();
        List<Choice> completions = Arrays.stream(Completion.values())
                .map(one -> new Choice(one.name(), ui.t(one.key())))
                .toList();
        List<Choice> ties = Arrays.stream(Ties.values())
                .map(one -> new Choice(one.name(), ui.t(one.key()), ui.t(one.key() + ".words")))
                .toList();
        return List.of(
                Field.radio("method", ui.t("budget.form.method"), methods).value(typed.get("method")),
                Field.select("completion", ui.t("budget.form.completion"), completions)
                        .hint(ui.t("budget.form.completion-hint"))
                        .value(typed.get("completion")),
                Field.text("step", ui.t("budget.form.step"))
                        .hint(ui.t("budget.form.step-hint"))
                        .unit("€")
                        .length(20)
                        .value(typed.get("step"))
                        .optional(),
                box(ui, "exhaustive", typed),
                box(ui, "comparison", typed),
                Field.of(FieldKind.NUMBER, "threshold", ui.t("budget.form.threshold"))
                        .hint(ui.t("budget.form.threshold-hint"))
                        .between(0, CountingRule.MOST_THRESHOLD)
                        .value(typed.get("threshold")),
                Field.radio("ties", ui.t("budget.form.ties"), ties).value(typed.get("ties")));
    }

    private static Field box(Ui ui, String name, Map<String, String> typed) {
        return Field.checkbox(name, ui.t("budget.form." + name))
                .hint(ui.t("budget.form." + name + "-hint"))
                .checked(typed.containsKey(name))
                .optional();
    }

    @Override
    public void write(EditionView edition, int version, Typed typed) {
        CountingMethod method = typed.one("method", CountingMethod.class);
        Completion completion = typed.one("completion", Completion.class);
        Ties ties = typed.one("ties", Ties.class);
        int threshold = typed.number("threshold", 0, CountingRule.MOST_THRESHOLD);
        boolean comparison = typed.ticked("comparison");
        Long step = completion.hasStep() ? typed.cents("step", 1, CountingRule.MOST_STEP_CENTS) : null;
        VotingRule voting = edition.voting();
        if (voting != null && !method.counts(voting.mode())) {
            typed.fault("method", "budget.form.method-wrong");
        }
        if (!method.isEqualShares() && completion != Completion.NONE) {
            typed.fault("completion", "budget.form.completion-wrong");
        }
        if (!method.isEqualShares() && comparison) {
            typed.fault("comparison", "budget.form.completion-wrong");
        }
        if (typed.faults().isEmpty()) {
            boolean exhaustive = completion.hasStep() && typed.ticked("exhaustive");
            tend.count(
                    edition.id(),
                    version,
                    new CountingRule(method, completion, step, exhaustive, comparison, threshold, ties));
        }
    }
}
