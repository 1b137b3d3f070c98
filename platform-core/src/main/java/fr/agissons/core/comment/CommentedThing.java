package fr.agissons.core.comment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is commented on.
 *
 * @param id its number
 * @param title how it is called
 * @param path its page, which shows the comments
 * @param authors those who are told of what is said
 * @param closed message key of why nothing can be said now, or nothing when it can
 */
public record CommentedThing(
        UUID id,
        String title,
        String path,
        List<UUID> authors,
        @Nullable String closed) {
    public CommentedThing {
        authors = List.copyOf(authors);
    }
}
