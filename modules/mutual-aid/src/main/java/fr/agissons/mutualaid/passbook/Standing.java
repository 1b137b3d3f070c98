package fr.agissons.mutualaid.passbook;

import java.util.UUID;

/**
 * Where an account stands.
 *
 * @param account its number
 * @param closed whether nothing moves on it any more
 */
public record Standing(UUID account, int balance, boolean closed) {
    /** The one of {@code :holder}. */
    static final String OF_HOLDER = """
            select a.id, a.balance, a.closed_at is not null from mutualaid_account a
            where a.tenant_id = :tenant and a.holder_id = :holder
            """;
}
