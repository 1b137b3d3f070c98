package fr.agissons.mutualaid.match;

import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Card;
import fr.agissons.theming.component.Empty;
import fr.agissons.theming.component.Head;
import java.util.List;

/**
 * What a person has asked for.
 *
 * @param rows their requests, the latest first
 */
public record MyRequestsPage(List<MyRequest> rows) {
    public Head head(Ui ui) {
        return Head.of(ui.t("mutualaid.menu.mine"))
                .crumb(ui.t("mutualaid.menu.list"), "/entraide")
                .unlisted();
    }

    public Action ask(Ui ui) {
        return Action.primary(ui.t("mutualaid.list.ask"), "/entraide/demander").icon("life-buoy");
    }

    public List<Card> cards(Ui ui) {
        return rows.stream()
                .map(row -> Card.of(row.title(), row.path())
                        .seed(row.id().toString())
                        .kind(row.category().icon(), ui.t(row.category().key()))
                        .badge(MyRequestPage.badge(ui, row.stateAt(ui.now())))
                        .fact(
                                "users",
                                row.stateAt(ui.now()).isOpen() && row.offers() > 0
                                        ? ui.t("mutualaid.mine.offers", row.offers())
                                        : null)
                        .level(2))
                .toList();
    }

    public Empty empty(Ui ui) {
        return new Empty("life-buoy", ui.t("mutualaid.mine.none"), ui.t("mutualaid.mine.none-hint"), ask(ui));
    }
}
