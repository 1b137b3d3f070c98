package fr.agissons.participatorybudget.edition.page;

import fr.agissons.participatorybudget.edition.EditionTeaser;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Card;
import fr.agissons.theming.component.Empty;
import fr.agissons.theming.component.Head;
import java.util.List;

/** All editions that everybody may read, the latest first. */
public record EditionsPage(List<EditionView> editions) {
    public Head head(Ui ui) {
        return Head.of(ui.t("budget.list.title"))
                .lead(ui.t("budget.list.lead"))
                .description(ui.t("budget.list.description", ui.siteName()))
                .canonical(EditionView.PATH);
    }

    public List<Card> cards(Ui ui) {
        return editions.stream()
                .map(edition -> EditionCards.card(ui, EditionTeaser.of(edition)).level(2))
                .toList();
    }

    public Empty empty(Ui ui) {
        return new Empty("piggy-bank", ui.t("budget.list.none"), ui.t("budget.list.none-yet"), null);
    }
}
