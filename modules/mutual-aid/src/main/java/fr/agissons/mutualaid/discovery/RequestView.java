package fr.agissons.mutualaid.discovery;

import fr.agissons.core.geo.GeoPoint;
import fr.agissons.mutualaid.request.Moment;
import fr.agissons.mutualaid.request.Privacy;
import fr.agissons.mutualaid.request.Urgency;
import fr.agissons.mutualaid.rule.Category;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One request as its page reads it: whose it is is not said.
 *
 * @param own whether the reader asked for it
 * @param match the reader's own offer, when they made one that stands
 */
public record RequestView(
        UUID id,
        String title,
        String details,
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
        Privacy privacy,
        boolean own,
        @Nullable UUID match) {
    /** The columns, in this order. */
    static final String COLUMNS = """
            select r.id, r.title, r.details, r.category, r.urgency, r.moment, r.wanted_from, r.wanted_until, r.city,
                r.neighbourhood, r.latitude, r.longitude, r.needed, r.confirmed, r.privacy,
                coalesce(r.requester_id = :reader, false),
                (select m.id from mutualaid_match m where m.tenant_id = :tenant and m.request_id = r.id
                    and m.helper_id = :reader and m.state in ('OFFERED', 'CONFIRMED', 'DONE'))
            from mutualaid_request r where\s""";

    public GeoPoint point() {
        return new GeoPoint(latitude, longitude);
    }

    public String path() {
        return "/entraide/" + id;
    }

    /** The details, paragraph by paragraph. */
    public List<String> paragraphs() {
        return details.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
