package fr.agissons.console.allowance;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an operator chose.
 *
 * @param allowed slugs of the modules that are allowed
 * @param reason why
 * @param step which button was pressed
 */
public record AllowanceForm(
        @Nullable List<String> allowed,
        @Nullable String reason,
        @Nullable String step) {
    private static final String CONFIRM = "confirm";
    private static final String CORRECT = "correct";

    Set<String> slugs() {
        return allowed == null ? Set.of() : Set.copyOf(allowed);
    }

    /** The reason, never nothing. */
    String why() {
        return reason == null ? "" : reason.strip();
    }

    boolean confirms() {
        return CONFIRM.equals(step);
    }

    boolean corrects() {
        return CORRECT.equals(step);
    }
}
