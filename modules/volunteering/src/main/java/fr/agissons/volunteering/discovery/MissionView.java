package fr.agissons.volunteering.discovery;

import fr.agissons.core.geo.GeoPoint;
import fr.agissons.core.geo.Precision;
import fr.agissons.volunteering.mission.DateType;
import fr.agissons.volunteering.mission.Remote;
import fr.agissons.volunteering.mission.Theme;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One mission as its page reads it. */
public record MissionView(
        UUID id,
        String organisationName,
        String organisationSlug,
        String title,
        String objective,
        String description,
        Theme theme,
        DateType dateType,
        Remote remote,
        @Nullable String street,
        @Nullable String city,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Precision precision,
        @Nullable Integer minAge,
        boolean openToMinors,
        boolean autoAccept,
        boolean motivationRequired,
        boolean registrationOpen,
        Instant createdAt,
        Instant openUntil) {

    /** Its point on the map, if it has one. */
    public @Nullable GeoPoint point() {
        return latitude == null || longitude == null ? null : new GeoPoint(latitude, longitude);
    }

    /** The description, paragraph by paragraph. */
    public List<String> paragraphs() {
        return description
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Whether it goes on all along. */
    public boolean ongoing() {
        return dateType == DateType.ONGOING;
    }

    /** The association's page. */
    public String organisationPath() {
        return "/organisations/" + organisationSlug;
    }

    /** Its page. */
    public String path() {
        return "/missions/" + id;
    }
}
