package fr.agissons.participatorybudget.ballot;

import fr.agissons.core.geo.GeoPoint;
import fr.agissons.participatorybudget.rule.Category;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A project that stands on the ballot.
 *
 * @param envelope the envelope it would be paid from
 * @param district the district of that envelope; the whole town when none
 * @param code what counts and files call it
 * @param number what stands beside it
 * @param category what it is about
 * @param cents its price
 * @param withdrawn whether it can no longer be chosen
 * @param latitude where it would be, in degrees, if it has a place
 * @param longitude the same
 */
public record Candidate(
        UUID id,
        UUID envelope,
        @Nullable String district,
        String code,
        int number,
        String title,
        Category category,
        long cents,
        boolean withdrawn,
        @Nullable Double latitude,
        @Nullable Double longitude) {
    /** All of {@code :edition}. */
    public static final String OF_EDITION = """
            select p.id, p.envelope_id, v.district, p.code, p.number, p.title, p.category, p.cost_cents,
                p.state = 'WITHDRAWN', p.latitude, p.longitude
            from budget_project p
            join budget_envelope v on v.tenant_id = :tenant and v.id = p.envelope_id
            where p.tenant_id = :tenant and p.edition_id = :edition order by p.number
            """;

    /** Where it would be. */
    public Optional<GeoPoint> point() {
        return latitude == null || longitude == null
                ? Optional.empty()
                : Optional.of(new GeoPoint(latitude, longitude));
    }

    /** The same as it stands on a ballot that was printed before it was withdrawn. */
    public Candidate asPrinted() {
        return new Candidate(id, envelope, district, code, number, title, category, cents, false, latitude, longitude);
    }

    /** Whether a voter of that district has a say in it. */
    public boolean isFor(@Nullable String home) {
        return district == null || district.equals(home);
    }
}
