package fr.agissons.mutualaid.discovery;

import fr.agissons.core.geo.GeoPoint;
import fr.agissons.mutualaid.request.Moment;
import fr.agissons.mutualaid.request.Urgency;
import fr.agissons.mutualaid.rule.Category;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One request in a list, with no more of its place than everybody may know.
 *
 * @param distance kilometres from the place asked for to the rough point, when one was
 */
public record RequestRow(
        UUID id,
        String title,
        Category category,
        Urgency urgency,
        Moment moment,
        Instant wantedFrom,
        Instant wantedUntil,
        String city,
        @Nullable String neighbourhood,
        double latitude,
        double longitude,
        int needed,
        int confirmed,
        @Nullable Double distance) {
    /** The columns, in this order but for the distance, of {@code mutualaid_request r}. */
    static final String COLUMNS = """
            select r.id, r.title, r.category, r.urgency, r.moment, r.wanted_from, r.wanted_until, r.city, r.neighbourhood,
                r.latitude, r.longitude, r.needed, r.confirmed,\s""";

    /** Its page. */
    public String path() {
        return "/entraide/" + id;
    }

    /** Its rough point. */
    public GeoPoint point() {
        return new GeoPoint(latitude, longitude);
    }
}
