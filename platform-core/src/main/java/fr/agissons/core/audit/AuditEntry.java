package fr.agissons.core.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a town's journal.
 *
 * @param number its place: every number from 1 on is there
 * @param at when it happened
 * @param by who did it, nobody for the site itself
 * @param kind what sort of thing it happened to
 * @param subject that thing
 * @param from its state before
 * @param to its state since
 * @param reason what was said about it
 */
public record AuditEntry(
        long number,
        UUID id,
        Instant at,
        @Nullable UUID by,
        String kind,
        UUID subject,
        String from,
        String to,
        String reason) {}
