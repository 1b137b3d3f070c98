package fr.agissons.theming.look;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of the history.
 *
 * @param number its place
 * @param at when it was published
 * @param by who published it, nobody for the look the site was found in
 * @param name what that person is called, nothing once they have left
 * @param restored the former look it took up again, if any
 * @param reason what was said about it
 */
public record FormerLook(
        int number, Instant at, Optional<UUID> by, Optional<String> name, Optional<Integer> restored, String reason) {}
