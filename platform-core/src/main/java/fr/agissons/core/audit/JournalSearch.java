package fr.agissons.core.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the journal are asked for.
 *
 * @param kind only those on things of this sort, or all
 * @param since only those from this moment on, or all
 * @param until only those before this moment, or all
 * @param before only those before this place, or all
 */
public record JournalSearch(
        @Nullable String kind,
        @Nullable Instant since,
        @Nullable Instant until,
        @Nullable Long before) {}
