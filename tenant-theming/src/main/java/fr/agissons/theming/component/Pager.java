package fr.agissons.theming.component;

import org.jspecify.annotations.Nullable;

/**
 * The neighbours of a page in a long list.
 *
 * @param previous address of the page before, or nothing at the start
 * @param next address of the page after, or nothing at the end
 * @param position where this page stands, in words, or nothing
 */
public record Pager(
        @Nullable String previous,
        @Nullable String next,
        @Nullable String position) {
    /** Whether there is nowhere to go. */
    public boolean isAlone() {
        return previous == null && next == null;
    }
}
