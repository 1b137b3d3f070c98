package fr.agissons.theming.account;

import org.jspecify.annotations.Nullable;

/**
 * The question "which commune?", with proposals while one types.
 *
 * @param label the question
 * @param hint what helps to answer
 * @param value what was typed
 * @param error what is wrong with it
 */
public record CommuneField(
        String label, String hint, String value, @Nullable String error) {
    /** The name it is sent under. */
    public static final String NAME = "commune";

    public String describedBy() {
        return error == null ? "f-commune-hint" : "f-commune-error f-commune-hint";
    }
}
