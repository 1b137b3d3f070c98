package fr.agissons.participatorybudget.annulment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An annulment as those who run the budget read it.
 *
 * @param opens when the vote is taken again; nothing where it is annulled for good
 * @param proposer whose proposal it is
 * @param decider who decided; nobody while it waits
 * @param ballots how many voters had voted, once it is decided
 */
public record AnnulmentRow(
        UUID id,
        String reason,
        @Nullable Instant opens,
        @Nullable Instant closes,
        UUID proposedBy,
        String proposer,
        Instant proposedAt,
        @Nullable String decider,
        @Nullable Instant decidedAt,
        @Nullable Integer ballots) {
    static final String OF_EDITION = """
            select a.id, a.reason, a.vote_at, a.result_at, a.proposed_by, p.display_name, a.proposed_at, d.display_name,
                a.decided_at, a.ballots
            from budget_annulment a
            join membership p on p.tenant_id = :tenant and p.person_id = a.proposed_by
            left join membership d on d.tenant_id = :tenant and d.person_id = a.decided_by
            where a.tenant_id = :tenant and a.edition_id = :edition order by a.proposed_at desc limit 50""";

    public boolean isDecided() {
        return decidedAt != null;
    }
}
