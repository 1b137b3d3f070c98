package fr.agissons.participatorybudget.edition;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a vote besides what was announced: told to everybody, with the reason.
 *
 * @param from when it should have closed
 * @param until when it closed since, or will; the same where it was annulled after its close
 * @param reason why
 * @param district the one district it was made longer for; none where it was for all of them
 */
public record VoteMove(
        UUID edition,
        Kind kind,
        Instant from,
        Instant until,
        String reason,
        Instant decidedAt,
        @Nullable String district) {
    /** What can become of it. */
    public enum Kind {
        /** It was made longer. */
        EXTENDED,
        /** It was annulled while it was under way, and is taken again from the start. */
        RESTARTED,
        /** It was annulled after its close: it has no result, ever. */
        ANNULLED
    }
}
