package fr.agissons.core.comment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of something said.
 *
 * @param comment its number, when it stands
 * @param closed message key of why nothing can be said now, when nothing can
 */
public record Written(@Nullable UUID comment, @Nullable String closed) {
    static Written standing(UUID comment) {
        return new Written(comment, null);
    }

    static Written refused(String closed) {
        return new Written(null, closed);
    }
}
