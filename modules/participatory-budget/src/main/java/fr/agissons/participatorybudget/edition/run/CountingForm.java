package fr.agissons.participatorybudget.edition.run;

import fr.agissons.participatorybudget.edition.Completion;
import fr.agissons.participatorybudget.edition.CountingMethod;
import fr.agissons.participatorybudget.edition.CountingRule;
import fr.agissons.participatorybudget.edition.Ties;
import fr.agissons.participatorybudget.edition.VotingMode;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The questions that make a counting rule, and the rule that their answers make. */
public final class CountingForm {
    /** What is proposed before anything is answered. */
    public static final Map<String, String> FIRST =
            Map.of("completion", "NONE", "threshold", "1", "step", "1", "exhaustive", "true");

    private CountingForm() {}

    /** The questions, with what was typed. */
    public static List<Field> fields(Ui ui, Map<String, String> typed) {
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

    /** The rule, for ballots of that mode if that is known; nothing when something is wrong, which is noted then. */
    public static @Nullable CountingRule read(Typed typed, @Nullable VotingMode mode) {
        CountingMethod method = typed.one("method", CountingMethod.class);
        Completion completion = typed.one("completion", Completion.class);
        Ties ties = typed.one("ties", Ties.class);
        int threshold = typed.number("threshold", 0, CountingRule.MOST_THRESHOLD);
        boolean comparison = typed.ticked("comparison");
        Long step = completion.hasStep() ? typed.cents("step", 1, CountingRule.MOST_STEP_CENTS) : null;
        if (mode != null && !method.counts(mode)) {
            typed.fault("method", "budget.form.method-wrong");
        }
        if (!method.isEqualShares() && completion != Completion.NONE) {
            typed.fault("completion", "budget.form.completion-wrong");
        }
        if (!method.isEqualShares() && comparison) {
            typed.fault("comparison", "budget.form.completion-wrong");
        }
        if (!typed.faults().isEmpty()) {
            return null;
        }
        boolean exhaustive = completion.hasStep() && typed.ticked("exhaustive");
        return new CountingRule(method, completion, step, exhaustive, comparison, threshold, ties);
    }
}
