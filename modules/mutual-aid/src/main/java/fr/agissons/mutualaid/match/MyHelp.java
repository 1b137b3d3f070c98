package fr.agissons.mutualaid.match;

import fr.agissons.core.geo.GeoPoint;
import fr.agissons.mutualaid.request.Moment;
import fr.agissons.mutualaid.rule.Category;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of a helper's own offers. Whose door it is stands here only while somebody counts on the helper: the database does
 * not even give it out before.
 *
 * @param name how the person is called who is helped
 * @param email where to write to them, when they asked themselves
 */
public record MyHelp(
        UUID id,
        UUID request,
        String title,
        String details,
        Category category,
        Moment moment,
        Instant wantedFrom,
        Instant wantedUntil,
        String city,
        @Nullable String neighbourhood,
        MatchState state,
        @Nullable Mood helperMood,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String street,
        @Nullable Double latitude,
        @Nullable Double longitude) {
    /** The columns, in this order, of those {@code :person} made. */
    static final String OWN = """
            select m.id, r.id, r.title, r.details, r.category, r.moment, r.wanted_from, r.wanted_until, r.city,
                r.neighbourhood, m.state, m.helper_mood, coalesce(nullif(d.name, ''), p.display_name), p.email, d.phone,
                d.street, d.latitude, d.longitude
            from mutualaid_match m
            join mutualaid_request r on r.tenant_id = :tenant and r.id = m.request_id
            left join mutualaid_doorstep d on d.tenant_id = :tenant and d.request_id = r.id and m.state = 'CONFIRMED'
            left join membership p on p.tenant_id = :tenant and p.person_id = r.requester_id and m.state = 'CONFIRMED'
            where m.tenant_id = :tenant and m.helper_id = :person\s""";

    public String path() {
        return "/entraide/mes-aides/" + id;
    }

    /** The door, when it is known. */
    public @Nullable GeoPoint door() {
        return latitude == null || longitude == null ? null : new GeoPoint(latitude, longitude);
    }

    public List<String> paragraphs() {
        return details.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
