package fr.agissons.mutualaid.match;

import fr.agissons.mutualaid.request.RequestState;
import fr.agissons.mutualaid.rule.Category;
import java.time.Instant;
import java.util.UUID;

/** One of a person's own requests. */
public record MyRequest(
        UUID id,
        String title,
        String details,
        Category category,
        RequestState state,
        Instant wantedUntil,
        int needed,
        int confirmed,
        long offers) {
    /** The columns, in this order, of those {@code :person} made. */
    static final String OWN = """
            select r.id, r.title, r.details, r.category, r.state, r.wanted_until, r.needed, r.confirmed,
                (select count(*) from mutualaid_match m where m.tenant_id = :tenant and m.request_id = r.id
                    and m.state = 'OFFERED')
            from mutualaid_request r where r.tenant_id = :tenant and r.requester_id = :person\s""";

    public String path() {
        return "/entraide/mes-demandes/" + id;
    }

    /** How far it is now: its time may be over before anybody has written so. */
    public RequestState stateAt(Instant now) {
        boolean late = state.isOpen() && confirmed == 0 && !wantedUntil.isAfter(now);
        return late ? RequestState.EXPIRED : state;
    }
}
