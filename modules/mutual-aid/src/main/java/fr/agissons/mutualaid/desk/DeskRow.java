package fr.agissons.mutualaid.desk;

import fr.agissons.mutualaid.request.Privacy;
import fr.agissons.mutualaid.request.RequestState;
import fr.agissons.mutualaid.request.Urgency;
import fr.agissons.mutualaid.rule.Category;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One request in the town's list. */
public record DeskRow(
        UUID id,
        String title,
        Category category,
        Urgency urgency,
        Privacy privacy,
        RequestState state,
        String city,
        @Nullable String neighbourhood,
        Instant wantedUntil,
        Instant createdAt,
        int needed,
        int confirmed,
        long offers) {
    /** The columns, in this order. */
    static final String COLUMNS = """
            select r.id, r.title, r.category, r.urgency, r.privacy, r.state, r.city, r.neighbourhood, r.wanted_until,
                r.created_at, r.needed, r.confirmed,
                (select count(*) from mutualaid_match m where m.tenant_id = :tenant and m.request_id = r.id
                    and m.state = 'OFFERED')
            from mutualaid_request r where r.tenant_id = :tenant and\s""";

    public String path() {
        return DeskPage.PATH + "/" + id;
    }
}
