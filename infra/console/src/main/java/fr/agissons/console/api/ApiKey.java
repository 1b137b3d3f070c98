package fr.agissons.console.api;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key as it is listed; what it opens with is known to nobody but its holder.
 *
 * @param label what it is for
 * @param owner the operator in whose name it acts
 * @param usedAt when it was last used, to the hour
 */
public record ApiKey(
        UUID id,
        String label,
        String owner,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant usedAt) {}
