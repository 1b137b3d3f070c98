package fr.agissons.mutualaid.desk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody the town may send to this request: known well enough, and not asked yet. */
public record Candidate(UUID person, String name, @Nullable String neighbourhood) {
    /** Those of {@code :id} who are known at least as well as {@code :levels} say, neighbours first. */
    static final String OF_REQUEST = """
            select h.person_id, p.display_name, h.neighbourhood
            from mutualaid_helper h
            join mutualaid_request r on r.tenant_id = :tenant and r.id = :id
            join membership p on p.tenant_id = :tenant and p.person_id = h.person_id
            where h.tenant_id = :tenant and not h.suspended and h.person_id is distinct from r.requester_id
              and (h.level = 'APPROVED' or h.level = 'IDENTITY_SEEN' and r.category <> all (:trusting)
                or r.category = any (:easy))
              and h.charter = (select coalesce(max(c.number), 0) from mutualaid_charter c where c.tenant_id = :tenant)
              and not exists (select 1 from mutualaid_match m where m.tenant_id = :tenant and m.request_id = r.id
                and m.helper_id = h.person_id and m.state in ('OFFERED', 'CONFIRMED', 'DONE'))
            order by (h.neighbourhood is not distinct from r.neighbourhood) desc, lower(p.display_name), h.id limit 200
            """;
}
