package fr.agissons.sharing.catalogue;

import fr.agissons.core.file.FileName;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Card;

/** A thing as a card, the same in the catalogue and on the home page. */
final class ItemCards {
    private ItemCards() {}

    /** What it is for, its name, where, how many there are and what is left as a deposit. */
    static Card card(Ui ui, ItemRow row, String query) {
        Double distance = row.distance();
        Card card = Card.of(row.name(), row.path() + query)
                .seed(row.id().toString())
                .kind(row.category().icon(), ui.t(row.category().key()))
                .fact("library", row.library())
                .fact("map-pin", distance == null ? row.city() : ui.t("sharing.card.at", row.city(), ui.km(distance)))
                .fact(
                        "banknote",
                        row.depositCents() == 0
                                ? ui.t("sharing.item.no-deposit")
                                : ui.t("sharing.item.deposit", ui.money(row.depositCents())));
        String picture = row.picture();
        Integer width = row.width();
        Integer height = row.height();
        return picture == null || width == null || height == null
                ? card
                : card.picture(FileName.FOLDER + picture, width, height);
    }
}
