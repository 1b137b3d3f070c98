package fr.agissons.volunteering.moderation;

import fr.agissons.volunteering.mission.DateType;
import fr.agissons.volunteering.mission.MissionState;
import fr.agissons.volunteering.mission.Remote;
import fr.agissons.volunteering.mission.Theme;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One mission as a moderator reads it before deciding. */
public record ModerationView(
        UUID id,
        String title,
        String objective,
        String description,
        UUID organisationId,
        String organisation,
        boolean organisationValidated,
        Theme theme,
        DateType dateType,
        Remote remote,
        @Nullable String street,
        @Nullable String city,
        @Nullable Integer minAge,
        boolean openToMinors,
        MissionState state,
        @Nullable String note,
        @Nullable Long slots,
        @Nullable Instant firstStart) {

    public List<String> paragraphs() {
        return description
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public String path() {
        return "/missions/moderation/" + id;
    }
}
