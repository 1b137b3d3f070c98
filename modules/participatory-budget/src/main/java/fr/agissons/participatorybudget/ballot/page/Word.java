package fr.agissons.participatorybudget.ballot.page;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something to say above a ballot.
 *
 * @param key message key of its title; {@code .then} says more
 * @param good whether all is well
 * @param received when a ballot came in too late
 */
public record Word(String key, boolean good, @Nullable Instant received) {}
