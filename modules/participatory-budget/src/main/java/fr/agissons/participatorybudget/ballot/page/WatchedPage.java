package fr.agissons.participatorybudget.ballot.page;

import fr.agissons.participatorybudget.ballot.Voter.Channel;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Head;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A vote that is in, where an agent stands by: that it is, and nothing of what it says.
 *
 * @param edition the edition
 * @param door the desk
 * @param channel how it came in
 * @param code its code on the public list, just after it was cast
 */
public record WatchedPage(
        EditionView edition,
        Door door,
        Channel channel,
        @Nullable String code) {
    public Head head(Ui ui) {
        return Head.of(ui.t(code == null ? "budget.desk.voted" : "budget.desk.done"))
                .lead(edition.title())
                .crumb(ui.t("budget.desk.title"), desk())
                .staff();
    }

    /** Message key of what is said of a vote that was in before. */
    public String already() {
        return "budget.ballot.already." + channel.name().toLowerCase(Locale.ROOT);
    }

    /** Where the next voter is looked up. */
    public String desk() {
        return EditionView.PATH + "/guichet/" + edition.id();
    }
}
