package fr.agissons.volunteering.management;

import fr.agissons.volunteering.mission.DateType;
import fr.agissons.volunteering.mission.MissionState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One mission of an association in its list, with what waits to be done. */
public record ManagedRow(
        UUID id,
        String title,
        String organisation,
        DateType dateType,
        MissionState state,
        boolean listed,
        Instant openUntil,
        @Nullable Long capacity,
        @Nullable Long taken,
        @Nullable Long waiting) {

    public String path() {
        return "/missions/gestion/" + id;
    }

    public long places() {
        return capacity == null ? 0 : capacity;
    }

    public long held() {
        return taken == null ? 0 : taken;
    }

    public long unanswered() {
        return waiting == null ? 0 : waiting;
    }
}
