package fr.agissons.sharing.calendar;

import java.time.Instant;

/**
 * A stretch of time, its end excluded.
 *
 * @param from when it begins
 * @param until when it is over, later
 */
public record Span(Instant from, Instant until) {
    /** The end of what has none: after everything. */
    public static final Instant SOME_DAY = Instant.parse("9999-12-31T00:00:00Z");

    public Span {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("A span lasts: " + from + " " + until);
        }
    }

    /** Whether they share an instant; two that only touch do not. */
    public boolean overlaps(Span other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }
}
