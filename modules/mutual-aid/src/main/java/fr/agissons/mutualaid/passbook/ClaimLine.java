package fr.agissons.mutualaid.passbook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody who helped says it took, and waits for an answer. */
public record ClaimLine(
        UUID id,
        int minutes,
        String words,
        Instant askedAt,
        @Nullable String name) {
    /** Those {@code :holder} answers. */
    static final String TO_PAY = """
            select c.id, c.minutes, c.words, c.asked_at, p.display_name
            from mutualaid_claim c
            join mutualaid_account a on a.tenant_id = :tenant and a.id = c.payer_account and a.holder_id = :holder
            join mutualaid_account r on r.tenant_id = :tenant and r.id = c.receiver_account
            left join membership p on p.tenant_id = :tenant and p.person_id = r.person_id
            where c.tenant_id = :tenant and c.state = 'OPEN' order by c.asked_at, c.id limit 50
            """;
}
