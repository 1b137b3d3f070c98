package fr.agissons.participatorybudget.annulment;

import fr.agissons.participatorybudget.edition.EditionView;
import java.time.Instant;

/** What an annulment of a vote would do, as it stands. */
public enum Stage {
    /** Nothing: no vote has been cast on this site, its result is published, or it is annulled already. */
    NONE,
    /** Everybody votes anew. */
    RUNNING,
    /** It has no result. */
    OVER;

    static Stage of(EditionView edition, Instant now) {
        if (!edition.isFrozen()
                || edition.taken()
                || edition.counted()
                || edition.annulled().isPresent()) {
            return NONE;
        }
        return switch (edition.pollingAt(now)) {
            case OPEN -> RUNNING;
            case OVER -> OVER;
            case BEFORE, BLOCKED -> NONE;
        };
    }
}
