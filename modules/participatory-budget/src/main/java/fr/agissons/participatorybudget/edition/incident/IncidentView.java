package fr.agissons.participatorybudget.edition.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An incident as everybody reads it.
 *
 * @param words what happened, and what was done about it
 * @param began since when
 * @param ended until when; nothing for what has no end, or none yet
 * @param notedAt when it was written down
 */
public record IncidentView(
        String words, Instant began, @Nullable Instant ended, Instant notedAt) {}
