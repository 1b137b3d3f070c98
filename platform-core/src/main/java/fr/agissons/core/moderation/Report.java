package fr.agissons.core.moderation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something somebody finds wrong, as moderators read it.
 *
 * @param reporter the member's name; none for a visitor
 * @param alike how many open reports there are on the same thing
 */
public record Report(
        UUID id,
        String kind,
        UUID subject,
        String title,
        String path,
        @Nullable String reporter,
        Rule rule,
        String words,
        State state,
        String answer,
        Instant createdAt,
        long alike) {
    static final String COLUMNS = """
            select r.id, r.kind, r.subject, r.title, r.path, p.display_name, r.rule, r.words, r.state, r.answer, r.created_at,
                (select count(*) from moderation_report a where a.tenant_id = :tenant and a.kind = r.kind
                    and a.subject = r.subject and a.state = 'OPEN')
            from moderation_report r
            left join membership p on p.tenant_id = :tenant and p.person_id = r.reporter
            where r.tenant_id = :tenant\s""";

    /** How far it is. */
    public enum State {
        OPEN,
        DISMISSED,
        UPHELD
    }
}
