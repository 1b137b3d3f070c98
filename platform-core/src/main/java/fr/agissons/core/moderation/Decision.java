package fr.agissons.core.moderation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was hidden, why, and what those who published it answered.
 *
 * @param decidedBy who hid it
 * @param moderator their name, for moderators
 */
public record Decision(
        UUID id,
        String kind,
        UUID subject,
        String title,
        String path,
        Rule rule,
        String words,
        boolean hidden,
        UUID decidedBy,
        @Nullable String moderator,
        Instant decidedAt,
        String appeal,
        Appeal appealState,
        String appealAnswer) {
    static final String COLUMNS = """
            select d.id, d.kind, d.subject, d.title, d.path, d.rule, d.words, d.hidden, d.decided_by, p.display_name,
                d.decided_at, d.appeal, d.appeal_state, d.appeal_answer
            from moderation_decision d
            left join membership p on p.tenant_id = :tenant and p.person_id = d.decided_by
            where d.tenant_id = :tenant\s""";

    /** What became of the one appeal there may be. */
    public enum Appeal {
        NONE,
        OPEN,
        REFUSED,
        GRANTED
    }

    /** Whether those who published it may still appeal. */
    public boolean appealable() {
        return hidden && appealState == Appeal.NONE;
    }
}
