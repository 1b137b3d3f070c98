package fr.agissons.core.comment;

import fr.agissons.core.access.Me;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sort of thing that people may comment on; a bean of this type, beside the aggregate, is collected by the engine, and its
 * pages show the comments with one call.
 */
public interface CommentSubject {
    /** What sort of thing, such as {@code budget.idea}. */
    String kind();

    /** Slug of its module; empty for what every site has. */
    String module();

    /** The thing as this reader may see it now; nothing when it does not exist for them, and then neither do its comments. */
    Optional<CommentedThing> shown(UUID id, @Nullable Me reader);
}
