package fr.agissons.volunteering.discovery;

import java.time.Instant;
import java.util.UUID;

/** One slot of a mission that has not begun, with its places. */
public record SlotView(UUID id, boolean standing, Instant startsAt, Instant endsAt, int capacity, int taken) {
    /** Places left. */
    public int left() {
        return capacity - taken;
    }

    /** Whether nobody can come any more. */
    public boolean full() {
        return taken >= capacity;
    }
}
