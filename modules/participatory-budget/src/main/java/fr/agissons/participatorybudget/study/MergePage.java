package fr.agissons.participatorybudget.study;

import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Head;

/**
 * The last look before two ideas are one for good.
 *
 * @param gone the one that leaves the list
 * @param stays the one that remains
 */
public record MergePage(Dossier gone, Dossier stays) {
    public Head head(Ui ui) {
        return Head.of(ui.t("budget.study.merge-sure"))
                .crumb(ui.t("budget.menu.study"), StudyPath.LIST)
                .crumb(gone.title(), gone.path())
                .staff()
                .narrow();
    }

    public String path() {
        return gone.path() + "/reunir";
    }
}
