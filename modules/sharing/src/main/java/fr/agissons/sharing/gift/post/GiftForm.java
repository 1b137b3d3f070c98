package fr.agissons.sharing.gift.post;

import fr.agissons.sharing.gift.Way;
import org.jspecify.annotations.Nullable;

/**
 * What somebody types to give something away or to look for it.
 *
 * @param sens which way, by its slug
 * @param title the thing in a few words
 * @param category what sort of thing, by its slug
 * @param condition how well it is
 * @param description more about it
 * @param quantity how many
 * @param collectBy the last day it can be fetched
 * @param unhurt ticked when it never took a blow
 * @param organisation in whose name, empty for their own
 * @param city the commune, where the town has several
 * @param neighbourhood number of the neighbourhood
 * @param door where exactly, for those only to whom it is promised
 * @param version the state of it the person was looking at
 */
public record GiftForm(
        @Nullable String sens,
        @Nullable String title,
        @Nullable String category,
        @Nullable String condition,
        @Nullable String description,
        @Nullable String quantity,
        @Nullable String collectBy,
        @Nullable String unhurt,
        @Nullable String organisation,
        @Nullable String city,
        @Nullable String neighbourhood,
        @Nullable String door,
        @Nullable String version) {
    static GiftForm blank(Way way) {
        return new GiftForm(way.slug(), "", "", "GOOD", "", "1", "", null, "", "", "", "", "0");
    }

    /** Given, unless it says that it is looked for. */
    public Way way() {
        return Way.of(sens == null ? "" : sens).orElse(Way.OFFER);
    }
}
