package fr.agissons.mutualaid.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the follow-up log. */
public record LogLine(
        Instant at, Way way, String words, @Nullable String author) {
    /** Those of {@code :id}, the latest first. */
    static final String OF_REQUEST = """
            select f.noted_at, f.way, f.words, p.display_name from mutualaid_follow_up f
            left join membership p on p.tenant_id = :tenant and p.person_id = f.author
            where f.tenant_id = :tenant and f.request_id = :id order by f.noted_at desc, f.id desc limit 200
            """;
}
