package fr.agissons.mutualaid.match;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How it went, in one word. */
public enum Mood {
    GOOD,
    MIXED,
    BAD;

    /** Message key of its label. */
    public String key() {
        return "mutualaid.mood." + name().toLowerCase(Locale.ROOT);
    }

    static Optional<Mood> of(@Nullable String name) {
        for (Mood mood : values()) {
            if (mood.name().equals(name)) {
                return Optional.of(mood);
            }
        }
        return Optional.empty();
    }
}
