package fr.agissons.volunteering.moderation;

import fr.agissons.volunteering.mission.MissionState;
import fr.agissons.volunteering.mission.Theme;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One mission in the moderators' list. */
public record ModerationRow(
        UUID id,
        String title,
        String organisation,
        boolean organisationValidated,
        Theme theme,
        MissionState state,
        @Nullable Instant submittedAt) {

    public String path() {
        return "/missions/moderation/" + id;
    }
}
