package fr.agissons.mutualaid.desk;

import fr.agissons.mutualaid.request.Intake;
import fr.agissons.mutualaid.request.Moment;
import fr.agissons.mutualaid.request.Privacy;
import fr.agissons.mutualaid.request.RequestState;
import fr.agissons.mutualaid.request.Urgency;
import fr.agissons.mutualaid.rule.Category;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One request as the town reads it, with whose door it is.
 *
 * @param requester name of whoever asked, when they have an account
 * @param email where to write to them
 */
public record DeskView(
        UUID id,
        String title,
        String details,
        Category category,
        Urgency urgency,
        Moment moment,
        Instant wantedFrom,
        Instant wantedUntil,
        int needed,
        int confirmed,
        Intake intake,
        @Nullable Instant consentAt,
        Privacy privacy,
        RequestState state,
        String city,
        @Nullable String neighbourhood,
        Instant createdAt,
        @Nullable String requester,
        @Nullable String email,
        @Nullable String takenBy,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String street) {
    /** The one of {@code :id}. */
    static final String ONE = """
            select r.id, r.title, r.details, r.category, r.urgency, r.moment, r.wanted_from, r.wanted_until, r.needed,
                r.confirmed, r.intake, r.consent_at, r.privacy, r.state, r.city, r.neighbourhood, r.created_at,
                p.display_name, p.email, t.display_name, d.name, d.phone, d.street
            from mutualaid_request r
            left join mutualaid_doorstep d on d.tenant_id = :tenant and d.request_id = r.id
            left join membership p on p.tenant_id = :tenant and p.person_id = r.requester_id
            left join membership t on t.tenant_id = :tenant and t.person_id = r.taken_by
            where r.tenant_id = :tenant and r.id = :id
            """;

    public String path() {
        return DeskPage.PATH + "/" + id;
    }

    public List<String> paragraphs() {
        return details.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Whether it still waits for the help to be given, at that instant. */
    public boolean isOpen(Instant now) {
        return state.isOpen() && (confirmed > 0 || wantedUntil.isAfter(now));
    }
}
