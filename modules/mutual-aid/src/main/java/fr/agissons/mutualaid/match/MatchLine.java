package fr.agissons.mutualaid.match;

import fr.agissons.mutualaid.rule.Category;
import fr.agissons.mutualaid.rule.Level;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One helper of a request, as whoever asked or the town reads it.
 *
 * @param name how the helper is called
 * @param email where to write to them
 * @param requesterMood what whoever was helped said
 */
public record MatchLine(
        UUID id,
        UUID person,
        @Nullable String name,
        @Nullable String email,
        Level level,
        boolean suspended,
        Category category,
        MatchState state,
        String words,
        Instant offeredAt,
        @Nullable Mood requesterMood,
        String requesterSays,
        @Nullable Mood helperMood,
        String helperSays) {
    /** Those of {@code :request}, the ones that wait first. */
    public static final String OF_REQUEST = """
            select m.id, m.helper_id, p.display_name, p.email, h.level, h.suspended, r.category, m.state, m.words,
                m.offered_at, m.requester_mood, m.requester_says, m.helper_mood, m.helper_says
            from mutualaid_match m
            join mutualaid_request r on r.tenant_id = :tenant and r.id = m.request_id
            join mutualaid_helper h on h.tenant_id = :tenant and h.person_id = m.helper_id
            left join membership p on p.tenant_id = :tenant and p.person_id = m.helper_id
            where m.tenant_id = :tenant and m.request_id = :request
            order by m.state = 'OFFERED' desc, m.state in ('CONFIRMED', 'DONE') desc, m.offered_at, m.id limit 100
            """;

    public boolean open() {
        return state == MatchState.OFFERED;
    }

    /** Whether names and the way are known to both sides. */
    public boolean known() {
        return state == MatchState.CONFIRMED || state == MatchState.DONE;
    }

    /** Whether the town knows the helper well enough for this help. */
    public boolean trusted() {
        return !suspended && level.atLeast(category.demanded());
    }

    /** Whether it is the turn of whoever was helped to say how it went. */
    public boolean awaitsWord() {
        return state == MatchState.DONE && requesterMood == null;
    }
}
