package fr.agissons.core.moderation;

import fr.agissons.core.access.Me;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sort of content that can be reported, hidden and appealed; a bean of this type, beside the aggregate, is collected by
 * the engine. What is hidden is gone wherever the module's one rule of what is visible counts: by a state of the
 * module's own, or by {@link ModerationRule#shown} in that rule.
 */
public interface ModerationTarget {
    /** What sort of thing, such as {@code volunteering.mission}; the message {@code <kind>.label} names it. */
    String kind();

    /** Slug of its module; empty for what every site has. */
    String module();

    /** The thing as this reader may see it now; nothing when it does not exist for them. */
    Optional<Target> shown(UUID id, @Nullable Me reader);

    /** The thing whatever its state, for moderators and for those who published it. */
    Optional<Target> any(UUID id);

    /** Takes it out of sight, in the transaction of the decision; whoever published it is told by the engine. */
    void hide(UUID id, String words);

    /** Shows it again. */
    void restore(UUID id);
}
