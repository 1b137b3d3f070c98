package fr.agissons.mutualaid.match;

import fr.agissons.mutualaid.request.RequestState;
import fr.agissons.mutualaid.rule.Category;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is concerned by an offer.
 *
 * @param match the offer
 * @param request the request
 * @param helper who offers
 * @param requester who asked; nobody when it was on the phone
 * @param takenBy who took it on the phone
 * @param title what is needed
 * @param category what sort of help
 * @param state how far the offer is
 * @param requestState how far the request is
 */
record Pairing(
        UUID match,
        UUID request,
        UUID helper,
        @Nullable UUID requester,
        @Nullable UUID takenBy,
        String title,
        Category category,
        MatchState state,
        RequestState requestState) {
    private static final String COLUMNS = """
            select m.id, r.id, m.helper_id, r.requester_id, r.taken_by, r.title, r.category, m.state, r.state
            from mutualaid_match m
            join mutualaid_request r on r.tenant_id = :tenant and r.id = m.request_id
            where m.tenant_id = :tenant and\s""";

    /** The one of {@code :match}. */
    static final String ONE = COLUMNS + "m.id = :match";

    /** Those that {@code :helper} has offered and that are not over. */
    static final String ACTIVE_OF_HELPER =
            COLUMNS + "m.helper_id = :helper and m.state in ('OFFERED', 'CONFIRMED') order by r.id, m.id";
}
