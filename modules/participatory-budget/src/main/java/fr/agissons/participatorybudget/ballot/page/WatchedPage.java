package fr.agissons.participatorybudget.ballot.page;

import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Head;
import org.jspecify.annotations.Nullable;

/**
 * A vote that is in, where an agent stands by: that it is, and nothing of what it says.
 *
 * @param edition the edition
 * @param door the desk
 * @param code its code on the public list, just after it was cast
 */
public record WatchedPage(
        EditionView edition, Door door, @Nullable String code) {
    public Head head(Ui ui) {
        return Head.of(ui.t(code == null ? "budget.desk.voted" : "budget.desk.done"))
                .lead(edition.title())
                .crumb(ui.t("budget.desk.title"), desk())
                .staff();
    }

    /** Where the next voter is looked up. */
    public String desk() {
        return EditionView.PATH + "/guichet/" + edition.id();
    }
}
