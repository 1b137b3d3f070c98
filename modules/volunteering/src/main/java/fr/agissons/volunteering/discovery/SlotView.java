package fr.agissons.volunteering.discovery;

import fr.agissons.volunteering.application.ApplicationState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One slot of a mission that has not begun, with its places.
 *
 * @param mine where the reader's own sign-up for it stands, if there is one that holds a place
 */
public record SlotView(
        UUID id,
        boolean standing,
        Instant startsAt,
        Instant endsAt,
        int capacity,
        int taken,
        @Nullable ApplicationState mine) {
    /** Places left. */
    public int left() {
        return capacity - taken;
    }

    /** Whether nobody can come any more. */
    public boolean full() {
        return taken >= capacity;
    }
}
