package fr.agissons.core.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A line as admins read it, with names beside numbers.
 *
 * @param number its place
 * @param at when it happened
 * @param by who did it, nobody for the site itself
 * @param name what that person is called here, nothing once they have left
 * @param kind what sort of thing it happened to
 * @param subject that thing
 * @param title what that thing is called, nothing when it is not to be seen any more
 * @param from its state before
 * @param to its state since
 * @param reason what was said about it
 */
public record JournalLine(
        long number,
        Instant at,
        Optional<UUID> by,
        Optional<String> name,
        String kind,
        UUID subject,
        Optional<String> title,
        String from,
        String to,
        String reason) {}
