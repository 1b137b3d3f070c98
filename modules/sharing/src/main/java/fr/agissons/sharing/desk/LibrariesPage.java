package fr.agissons.sharing.desk;

import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Badge;
import fr.agissons.theming.component.Card;
import fr.agissons.theming.component.Empty;
import fr.agissons.theming.component.Head;
import fr.agissons.theming.component.Tone;
import java.util.List;

/**
 * The libraries somebody looks after.
 *
 * @param ofTown whether these are the town's own
 * @param mayOpen whether there is anybody in whose name one more could be opened
 * @param rows the libraries
 */
public record LibrariesPage(boolean ofTown, boolean mayOpen, List<LibraryRow> rows) {
    public Head head(Ui ui) {
        Head head = Head.of(ui.t(ofTown ? "sharing.menu.town" : "sharing.menu.desk"))
                .lead(ui.t("sharing.desk.lead"))
                .unlisted();
        return ofTown ? head.staff() : head;
    }

    /** Where one more is opened. */
    public Action open(Ui ui) {
        return Action.primary(ui.t("sharing.desk.new"), ofTown ? "/pret/mairie/nouveau" : "/pret/gestion/nouveau")
                .icon("plus");
    }

    public List<Card> cards(Ui ui) {
        return rows.stream().map(row -> card(ui, row)).toList();
    }

    private static Card card(Ui ui, LibraryRow row) {
        Card card = Card.of(row.name(), row.path())
                .seed(row.id().toString())
                .fact("users", row.organisation())
                .fact("package", ui.t("sharing.contents.models", row.models()))
                .fact("inbox", row.asked() == 0 ? null : ui.t("sharing.desk.asked", row.asked()))
                .level(2);
        if (row.late() > 0) {
            return card.badge(Badge.of(Tone.DANGER, ui.t("sharing.desk.late-count", row.late())));
        }
        return row.open() ? card : card.badge(Badge.of(Tone.NEUTRAL, ui.t("sharing.desk.hidden")));
    }

    public Empty empty(Ui ui) {
        return mayOpen
                ? new Empty("library", ui.t("sharing.desk.none"), ui.t("sharing.desk.none-hint"), open(ui))
                : new Empty(
                        "users",
                        ui.t("sharing.desk.no-organisation"),
                        ui.t("sharing.desk.no-organisation-hint"),
                        Action.primary(ui.t("sharing.desk.register"), "/organisations/nouvelle"));
    }
}
