package fr.agissons.theming.look;

import org.jspecify.annotations.Nullable;

/** What became of something an admin asked of the look. */
public sealed interface Outcome {
    /** It is done. */
    record Done() implements Outcome {}

    /**
     * Somebody else changed or published the look meanwhile; nothing was done.
     *
     * @param name what that person is called, nothing when they left
     */
    record Overtaken(@Nullable String name) implements Outcome {}
}
