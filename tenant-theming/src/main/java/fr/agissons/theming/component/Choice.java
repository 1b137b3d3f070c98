package fr.agissons.theming.component;

import org.jspecify.annotations.Nullable;

/**
 * One of several answers.
 *
 * @param value what is sent
 * @param label what is read
 * @param hint what helps to choose, or nothing
 */
public record Choice(String value, String label, @Nullable String hint) {
    public Choice(String value, String label) {
        this(value, label, null);
    }
}
