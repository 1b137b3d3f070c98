package fr.agissons.theming.component;

import org.jspecify.annotations.Nullable;

/**
 * One of several views of the same thing, each at its own address.
 *
 * @param label what it shows
 * @param path its address
 * @param current whether it is the one being read
 * @param count how many things it holds, or nothing
 */
public record Tab(
        String label,
        String path,
        boolean current,
        @Nullable Long count) {
    public Tab(String label, String path, boolean current) {
        this(label, path, current, null);
    }
}
