package fr.agissons.theming.moderation;

import fr.agissons.core.moderation.ReportContent;
import fr.agissons.core.moderation.Rule;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.FieldErrors;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed who finds something wrong.
 *
 * @param genre the sort of thing
 * @param objet the thing
 * @param rule what it goes against
 * @param words what is wrong
 * @param email where a visitor is answered
 */
public record ReportForm(
        String genre,
        UUID objet,
        @Nullable String rule,
        @Nullable String words,
        @Nullable String email) {
    private static final Pattern ADDRESS =
            Pattern.compile("[^@\\s\\p{Cntrl}]{1,64}@[^@\\s\\p{Cntrl}]+\\.[^@\\s\\p{Cntrl}]{2,}");
    private static final int LONGEST_ADDRESS = 254;

    String typedRule() {
        return rule == null ? "" : rule;
    }

    String typedWords() {
        return words == null ? "" : words.strip();
    }

    String typedEmail() {
        return email == null ? "" : email.strip();
    }

    FieldErrors errors(Ui ui, boolean visitor) {
        FieldErrors errors = FieldErrors.none();
        if (Rule.of(typedRule()).isEmpty()) {
            errors = errors.and("rule", ui.t("moderation.report.error.rule"));
        }
        if (typedWords().isEmpty() || typedWords().length() > ReportContent.LONGEST_WORDS) {
            errors = errors.and("words", ui.t("moderation.report.error.words"));
        }
        boolean reachable =
                ADDRESS.matcher(typedEmail()).matches() && typedEmail().length() <= LONGEST_ADDRESS;
        return visitor && !reachable ? errors.and("email", ui.t("moderation.report.error.email")) : errors;
    }
}
