package fr.agissons.theming.component;

import org.jspecify.annotations.Nullable;

/**
 * A short word on the state of a thing.
 *
 * @param text the word
 * @param tone what it says
 * @param icon Lucide name of its icon, or none
 */
public record Badge(String text, Tone tone, @Nullable String icon) {
    /** A word with its tone's own icon. */
    public static Badge of(Tone tone, String text) {
        return new Badge(text, tone, tone == Tone.NEUTRAL ? null : tone.icon());
    }
}
