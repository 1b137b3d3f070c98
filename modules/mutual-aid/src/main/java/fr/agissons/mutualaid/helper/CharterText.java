package fr.agissons.mutualaid.helper;

import org.jspecify.annotations.Nullable;

/**
 * The charter as it is now.
 *
 * @param number its version; 0 is the one every town begins with
 * @param words the town's own; none when it goes by ours
 */
public record CharterText(int number, @Nullable String words) {
    /** The longest. */
    public static final int LONGEST = 10_000;
}
