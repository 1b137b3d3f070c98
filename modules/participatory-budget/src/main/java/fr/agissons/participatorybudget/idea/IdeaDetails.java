package fr.agissons.participatorybudget.idea;

import fr.agissons.participatorybudget.rule.Category;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is written about an idea.
 *
 * @param envelope the money of which part of the town it would take, if its author knows
 * @param title what it is called
 * @param text what it is, by paragraphs; a draft may be without
 * @param category what it is about; a draft may be without
 * @param place where it would be, in words; may be empty
 * @param latitude of that place, if it has a point on the map
 * @param longitude of that place
 * @param cents what its author guesses it costs, if they do
 */
@Embeddable
public record IdeaDetails(
        @Column(name = "envelope_id") @Nullable UUID envelope,
        @Column(name = "title") String title,
        @Column(name = "words") String text,

        @Column(name = "category") @Enumerated(EnumType.STRING) @Nullable
        Category category,

        @Column(name = "place") String place,
        @Column(name = "latitude") @Nullable Double latitude,
        @Column(name = "longitude") @Nullable Double longitude,
        @Column(name = "cost_cents") @Nullable Long cents) {
    /** Whether everybody can read it as it is; a draft may be no more than a title. */
    boolean isWhole() {
        return !text.isEmpty() && category != null;
    }

    /** The shortest title. */
    public static final int SHORTEST_TITLE = 3;

    /** The longest title. */
    public static final int LONGEST_TITLE = 120;

    /** The longest text. */
    public static final int LONGEST_TEXT = 5000;

    /** The longest place. */
    public static final int LONGEST_PLACE = 200;

    /** The dearest guess, in cents. */
    public static final long MOST_CENTS = 100_000_000_000L;
}
