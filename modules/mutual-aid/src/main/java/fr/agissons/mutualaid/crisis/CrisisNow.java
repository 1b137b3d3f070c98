package fr.agissons.mutualaid.crisis;

import java.time.Instant;
import java.util.UUID;

/**
 * The crisis that goes on.
 *
 * @param id its number
 * @param words what the town says to people
 * @param hotline the number to call, may be empty
 * @param since when it was declared
 */
public record CrisisNow(UUID id, String words, String hotline, Instant since) {
    /** The one of the town, if there is one: found by an index that holds no other. */
    static final String CURRENT = """
            select id, words, hotline, declared_at from mutualaid_crisis
            where tenant_id = :tenant and lifted_at is null
            """;

    /** The number, as a telephone dials it. */
    public String dialled() {
        return hotline.replaceAll("[^+\\d]", "");
    }
}
