package fr.agissons.mutualaid.request;

import fr.agissons.mutualaid.rule.Category;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * What is needed, as everybody who may read the request reads it.
 *
 * @param category what sort of help
 * @param urgency how soon
 * @param moment the part of the day that suits
 * @param title the need in one sentence
 * @param details more about it, may be empty
 * @param wantedFrom from when on help is of use
 * @param wantedUntil until when
 * @param needed how many people it takes
 */
@Embeddable
public record Need(
        @Enumerated(EnumType.STRING) Category category,
        @Enumerated(EnumType.STRING) Urgency urgency,
        @Enumerated(EnumType.STRING) Moment moment,
        String title,
        String details,
        @Column(name = "wanted_from") Instant wantedFrom,
        @Column(name = "wanted_until") Instant wantedUntil,
        int needed) {
    /** The longest sentence. */
    public static final int LONGEST_TITLE = 100;

    /** The longest text. */
    public static final int LONGEST_DETAILS = 2000;

    /** At most so many helpers. */
    public static final int MOST_NEEDED = 20;

    public Need {
        if (!wantedFrom.isBefore(wantedUntil)) {
            throw new IllegalArgumentException("Help is wanted for a while: " + wantedFrom + " " + wantedUntil);
        }
    }
}
