package fr.agissons.theming.component;

import org.jspecify.annotations.Nullable;

/**
 * Somebody, as pages show them.
 *
 * @param name how they are called
 * @param picture address of their portrait on this site, or nothing
 * @param line what they are here, or nothing
 */
public record Person(
        String name, @Nullable String picture, @Nullable String line) {
    /** The letters shown when there is no portrait. */
    public String initials() {
        String[] words = name.strip().split("[\\s'’-]+");
        String first = words.length == 0 ? "" : start(words[0]);
        return words.length < 2 ? first : first + start(words[words.length - 1]);
    }

    private static String start(String word) {
        return word.isEmpty() ? "" : new String(Character.toChars(Character.toUpperCase(word.codePointAt(0))));
    }
}
