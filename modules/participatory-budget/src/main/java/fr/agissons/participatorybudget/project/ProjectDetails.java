package fr.agissons.participatorybudget.project;

import fr.agissons.participatorybudget.rule.Category;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is written about a project.
 *
 * @param envelope what it would be paid from
 * @param title what it is called
 * @param text what it is, by paragraphs
 * @param category what it is about
 * @param cents its price
 * @param place where it would be, in words; may be empty
 * @param latitude of that place, if it has a point on the map
 * @param longitude of that place
 * @param exclusiveGroup a word it shares with projects of which at most one can win
 */
@Embeddable
public record ProjectDetails(
        @Column(name = "envelope_id") UUID envelope,
        @Column(name = "title") String title,
        @Column(name = "words") String text,

        @Column(name = "category") @Enumerated(EnumType.STRING)
        Category category,

        @Column(name = "cost_cents") long cents,
        @Column(name = "place") String place,
        @Column(name = "latitude") @Nullable Double latitude,
        @Column(name = "longitude") @Nullable Double longitude,
        @Column(name = "exclusive_group") @Nullable String exclusiveGroup) {
    /** The dearest a project can be. */
    public static final long MOST_CENTS = 100_000_000_000L;

    public ProjectDetails {
        if (cents < 1 || cents > MOST_CENTS) {
            throw new IllegalArgumentException("Not a price: " + cents);
        }
        if ((latitude == null) != (longitude == null)) {
            throw new IllegalArgumentException("Half a point");
        }
    }
}
