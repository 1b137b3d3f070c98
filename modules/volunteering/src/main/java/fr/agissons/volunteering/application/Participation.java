package fr.agissons.volunteering.application;

import fr.agissons.volunteering.mission.Theme;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One sign-up of a person, with what they must know to be there. */
public record Participation(
        UUID id,
        UUID mission,
        String title,
        String organisation,
        Theme theme,
        @Nullable String street,
        @Nullable String city,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        ApplicationState state,
        @Nullable DeclineReason reason,
        @Nullable String reasonText,
        Instant appliedAt,
        int version) {

    /** Its page. */
    public String path() {
        return "/missions/mes-participations/" + id;
    }

    /** Whether it is still ahead and holds a place. */
    public boolean isAhead(Instant now) {
        Instant end = endsAt;
        return state.isActive() && (end == null || end.isAfter(now));
    }

    /** Whether the person can still change their mind. */
    public boolean canLeave(Instant now) {
        Instant start = startsAt;
        return state.isActive() && (start == null || start.isAfter(now));
    }

    /** Where it is, in words; nothing when it is done from afar. */
    public @Nullable String place() {
        return street == null || street.isEmpty() ? city : street + ", " + city;
    }
}
