package fr.agissons.sharing.gift;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is written about a thing that is given or looked for.
 *
 * @param title the thing in a few words
 * @param description more about it; may be empty
 * @param category what sort of thing
 * @param condition how well it is; said of what is given only
 * @param quantity how many there are, or are needed
 * @param collectBy the last day it can be fetched, if there is one
 * @param unhurt whether it was said never to have taken a blow
 */
@Embeddable
public record GiftDetails(
        @Column(name = "title") String title,
        @Column(name = "description") String description,

        @Column(name = "category") @Enumerated(EnumType.STRING)
        GiftCategory category,

        @Column(name = "condition") @Enumerated(EnumType.STRING) @Nullable
        GiftCondition condition,

        @Column(name = "quantity") int quantity,
        @Column(name = "collect_by") @Nullable LocalDate collectBy,
        @Column(name = "unhurt") boolean unhurt) {
    /** The most characters of a title. */
    public static final int LONGEST_TITLE = 120;

    /** The most characters of a description. */
    public static final int LONGEST_DESCRIPTION = 3000;

    /** The most pieces at once. */
    public static final int MOST = 999;
}
