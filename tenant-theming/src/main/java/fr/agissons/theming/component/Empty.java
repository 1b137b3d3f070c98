package fr.agissons.theming.component;

import org.jspecify.annotations.Nullable;

/**
 * A list with nothing in it: why, and what to do next.
 *
 * @param icon Lucide name of its icon
 * @param title why
 * @param text what to do next
 * @param action the first thing to do, or nothing
 */
public record Empty(
        String icon, String title, String text, @Nullable Action action) {}
