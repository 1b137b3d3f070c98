package fr.agissons.participatorybudget.ballot.page;

import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Action;

/** How a member of the site comes to vote: signed in, and where there is a roll, on the line of it that is theirs. */
public final class MemberWay {
    private MemberWay() {}

    /** Message key of it in words. */
    public static String key(EditionView edition) {
        return edition.voters().takesUpLines() ? "budget.ballot.how.line" : "budget.ballot.how.account";
    }

    /** The step they take now. */
    public static Action action(Ui ui, EditionView edition) {
        return edition.voters().takesUpLines()
                ? Action.primary(ui.t("budget.line.title"), path(edition))
                : Action.primary(ui.t("budget.ballot.sign-in"), ui.signIn());
    }

    /** Where a line is taken up. */
    public static String path(EditionView edition) {
        return edition.path() + "/vote/inscription";
    }
}
