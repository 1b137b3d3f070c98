package fr.agissons.participatorybudget.works.page;

import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.works.WorksView;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Head;

/** What was told of a chosen project long ago. */
public record WorksOlderPage(WorksView works, WorksView.Chapter chapter) {
    public Head head(Ui ui) {
        return Head.of(ui.t("budget.works.older.title"))
                .lead(works.title())
                .crumb(ui.t("budget.name"), EditionView.PATH)
                .crumb(works.title(), works.path())
                .unlisted();
    }
}
