package fr.agissons.mutualaid.match;

import fr.agissons.mutualaid.helper.Trust;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Card;
import fr.agissons.theming.component.Empty;
import fr.agissons.theming.component.Head;
import java.util.List;

/**
 * Whom a person helps.
 *
 * @param rows their offers, those that stand first
 * @param trust how far the town can ask them
 */
public record MyHelpsPage(List<MyHelp> rows, Trust trust) {
    public Head head(Ui ui) {
        return Head.of(ui.t("mutualaid.menu.helping"))
                .crumb(ui.t("mutualaid.menu.list"), "/entraide")
                .unlisted();
    }

    public List<Card> cards(Ui ui) {
        return rows.stream()
                .map(row -> Card.of(row.title(), row.path())
                        .seed(row.request().toString())
                        .kind(row.category().icon(), ui.t(row.category().key()))
                        .badge(MyRequestPage.badge(ui, row.state()))
                        .fact("map-pin", row.neighbourhood() == null ? row.city() : row.neighbourhood())
                        .level(2))
                .toList();
    }

    public Empty empty(Ui ui) {
        return new Empty(
                "hand-heart",
                ui.t("mutualaid.helping.none"),
                ui.t("mutualaid.helping.none-hint"),
                Action.primary(ui.t("mutualaid.helping.all"), "/entraide"));
    }
}
