package fr.agissons.participatorybudget.paper;

import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Head;
import java.util.List;

/**
 * Which votes have paper ballots to type.
 *
 * @param editions their editions
 */
public record PaperEditionsPage(List<EditionView> editions) {
    public Head head(Ui ui) {
        return Head.of(ui.t("budget.paper.menu"))
                .lead(ui.t("budget.paper.lead"))
                .staff();
    }

    public static String path(EditionView edition) {
        return TypingPage.path(edition);
    }
}
