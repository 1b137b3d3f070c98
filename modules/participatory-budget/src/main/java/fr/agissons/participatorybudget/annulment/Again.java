package fr.agissons.participatorybudget.annulment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * Between when an annulled vote is taken again.
 *
 * @param opens when it opens
 * @param closes when it closes
 */
@Embeddable
public record Again(
        @Column(name = "vote_at", updatable = false) Instant opens,
        @Column(name = "result_at", updatable = false) Instant closes) {
    public Again {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("Closes before it opens: " + opens);
        }
    }
}
