package fr.agissons.theming.component;

import org.jspecify.annotations.Nullable;

/**
 * One value of a filter, kept in the address.
 *
 * @param label what it filters
 * @param path the list with this filter switched over
 * @param on whether it is on
 * @param count how many it would leave, or nothing
 */
public record Chip(
        String label, String path, boolean on, @Nullable Long count) {
    public Chip(String label, String path, boolean on) {
        this(label, path, on, null);
    }
}
