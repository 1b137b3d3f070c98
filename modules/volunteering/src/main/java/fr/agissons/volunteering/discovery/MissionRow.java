package fr.agissons.volunteering.discovery;

import fr.agissons.volunteering.mission.Remote;
import fr.agissons.volunteering.mission.Theme;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One mission in a list, with its next slot: read straight from the database, nothing loaded beside it.
 *
 * @param distance kilometres from the place asked for, when one was
 */
public record MissionRow(
        UUID id,
        String title,
        Theme theme,
        String organisation,
        @Nullable String city,
        @Nullable Double latitude,
        @Nullable Double longitude,
        Remote remote,
        boolean openToMinors,
        UUID slot,
        boolean standing,
        Instant startsAt,
        Instant endsAt,
        int capacity,
        int taken,
        @Nullable Double distance) {

    /** Its page. */
    public String path() {
        return "/missions/" + id;
    }

    /** Places left on its next slot. */
    public int left() {
        return capacity - taken;
    }
}
