package fr.agissons.participatorybudget.study;

import fr.agissons.participatorybudget.idea.Outcome;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What the services say of an idea.
 *
 * @param outcome whether it can be done, once that is known
 * @param cents what it costs, if that is known
 * @param reason why, for everybody
 * @param notes what only the services read
 */
@Embeddable
record Finding(
        @Enumerated(EnumType.STRING) @Nullable Outcome outcome,
        @Column(name = "cost_cents") @Nullable Long cents,
        @Column(name = "reason") String reason,
        @Column(name = "notes") String notes) {
    static final int LONGEST_REASON = 3000;
    static final int LONGEST_NOTES = 5000;
    static final long MOST_CENTS = 100_000_000_000L;
}
