package fr.agissons.theming.moderation;

import fr.agissons.core.moderation.ReportContent;
import fr.agissons.core.moderation.Rule;
import fr.agissons.core.moderation.Target;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.FieldKind;
import fr.agissons.theming.component.Head;
import java.util.Arrays;
import java.util.List;

/**
 * The form in which something is reported.
 *
 * @param target the thing
 * @param form what was typed
 * @param errors what is wrong with it
 */
public record ReportPage(Target target, ReportForm form, FieldErrors errors) {
    private static final int LONGEST_ADDRESS = 254;

    public Head head(Ui ui) {
        return Head.of(ui.t("moderation.report.title", target.title()))
                .crumb(target.title(), target.path())
                .unlisted()
                .narrow();
    }

    /** Where it is sent: a visitor has no session, and nothing to forge. */
    public String action(Ui ui) {
        return ui.me().isEmpty() ? ModerationNavigation.VISITOR : ModerationNavigation.REPORT;
    }

    public List<Field> fields(Ui ui) {
        Field rule = Field.radio("rule", ui.t("moderation.report.rule"), rules(ui))
                .value(form.typedRule())
                .errors(errors);
        Field words = Field.area("words", ui.t("moderation.report.words"))
                .hint(ui.t("moderation.report.words-hint"))
                .value(form.typedWords())
                .rows(4)
                .length(ReportContent.LONGEST_WORDS)
                .errors(errors);
        if (ui.me().isPresent()) {
            return List.of(rule, words);
        }
        Field email = Field.of(FieldKind.EMAIL, "email", ui.t("moderation.report.email"))
                .hint(ui.t("moderation.report.email-hint"))
                .value(form.typedEmail())
                .length(LONGEST_ADDRESS)
                .autocomplete("email")
                .errors(errors);
        return List.of(rule, words, email);
    }

    static List<Choice> rules(Ui ui) {
        return Arrays.stream(Rule.values())
                .map(rule -> new Choice(rule.value(), ui.t(rule.key())))
                .toList();
    }

    public Action back(Ui ui) {
        return Action.quiet(ui.t("moderation.report.back"), target.path());
    }
}
