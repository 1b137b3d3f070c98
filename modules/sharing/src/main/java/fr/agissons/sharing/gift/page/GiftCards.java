package fr.agissons.sharing.gift.page;

import fr.agissons.sharing.gift.Way;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Card;
import fr.agissons.theming.component.Tone;
import org.jspecify.annotations.Nullable;

/** A give-away as a card, the same in the list and on the home page. */
final class GiftCards {
    private GiftCards() {}

    /** What it is, whether it is given or looked for, how many are left, where and until when. */
    static Card card(Ui ui, GiftRow row) {
        return Card.of(row.title(), row.path())
                .seed(row.id().toString())
                .picture(row.picture())
                .kind(row.category().icon(), ui.t(row.category().key()))
                .badge(badge(ui, row))
                .fact("package", row.quantity() == 1 ? null : left(ui, row.way(), row.free(), row.quantity()))
                .fact("map-pin", where(ui, row))
                .fact(
                        "calendar",
                        row.collectBy() == null ? null : ui.t("sharing.gift.card.until", ui.date(row.collectBy())));
    }

    private static @Nullable Badge badge(Ui ui, GiftRow row) {
        if (row.free() == 0) {
            return Badge.of(Tone.NEUTRAL, ui.t("sharing.gift.card.promised"));
        }
        return row.way() == Way.WANTED ? Badge.of(Tone.INFO, ui.t("sharing.gift.card.wanted")) : null;
    }

    /** How many are still to be had, or needed. */
    static String left(Ui ui, Way way, int free, int quantity) {
        return ui.t("sharing.gift.card." + way.sentence("left"), free, quantity);
    }

    private static String where(Ui ui, GiftRow row) {
        String place = place(ui, row.city(), row.neighbourhood());
        Double distance = row.distance();
        return distance == null ? place : ui.t("sharing.gift.card.at", place, Math.max(1, Math.round(distance)));
    }

    static String place(Ui ui, String city, @Nullable String neighbourhood) {
        return neighbourhood == null ? city : ui.t("sharing.gift.card.part", neighbourhood, city);
    }
}
