package fr.agissons.theming.moderation;

import fr.agissons.core.moderation.DecideReports;
import fr.agissons.core.moderation.Rule;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed about a decision.
 *
 * @param act which of a page's forms it was
 * @param rule the rule it goes by
 * @param words why
 */
public record DecisionForm(
        String act, @Nullable String rule, @Nullable String words) {
    static DecisionForm blank() {
        return new DecisionForm("", null, null);
    }

    String typedRule() {
        return rule == null ? "" : rule;
    }

    String typedWords() {
        return words == null ? "" : words.strip();
    }

    FieldErrors errors(Ui ui, boolean withRule, int longest) {
        FieldErrors errors = FieldErrors.none();
        if (withRule && Rule.of(typedRule()).isEmpty()) {
            errors = errors.and(act + ".rule", ui.t("moderation.case.error.rule"));
        }
        return typedWords().isEmpty() || typedWords().length() > longest
                ? errors.and(act + ".words", ui.t("moderation.case.error.words", longest))
                : errors;
    }

    FieldErrors errors(Ui ui, boolean withRule) {
        return errors(ui, withRule, DecideReports.LONGEST_WORDS);
    }
}
