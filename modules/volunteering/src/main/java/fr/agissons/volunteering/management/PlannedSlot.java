package fr.agissons.volunteering.management;

import java.time.Instant;
import java.util.UUID;

/** One slot as the association plans it. */
public record PlannedSlot(
        UUID id, boolean standing, Instant startsAt, Instant endsAt, int capacity, int taken, boolean cancelled) {
    /** Whether it can still be changed. */
    public boolean isAhead(Instant now) {
        return !cancelled && (standing ? endsAt : startsAt).isAfter(now);
    }
}
