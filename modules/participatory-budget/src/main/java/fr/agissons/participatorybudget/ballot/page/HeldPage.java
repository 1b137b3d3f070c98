package fr.agissons.participatorybudget.ballot.page;

import fr.agissons.participatorybudget.ballot.Candidate;
import fr.agissons.participatorybudget.ballot.Choices;
import fr.agissons.participatorybudget.ballot.HeldBallot;
import fr.agissons.participatorybudget.ballot.Paper;
import fr.agissons.participatorybudget.ballot.Pick;
import fr.agissons.participatorybudget.ballot.Tracking;
import fr.agissons.participatorybudget.ballot.Voter.Channel;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Polling;
import fr.agissons.participatorybudget.edition.VotingMode;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Head;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A vote that is in: just now, with its receipt, or some time ago.
 *
 * @param paper what it was cast on
 * @param door how the voter came in
 * @param held what lies in the box
 * @param tracking the receipt, on the page that answers the confirmation and never again
 */
public record HeldPage(
        Paper paper, Door door, HeldBallot held, @Nullable Tracking tracking) {
    public EditionView edition() {
        return paper.edition();
    }

    public Head head(Ui ui) {
        return BallotPage.head(ui, edition(), tracking == null ? "budget.ballot.title" : "budget.ballot.done");
    }

    public Instant closes() {
        return Objects.requireNonNull(edition().closes(held.district()));
    }

    /** Whether it can still be changed. */
    public boolean isOpen(Ui ui) {
        return edition().pollingAt(ui.now(), held.district()) == Polling.OPEN;
    }

    /** Whether the vote came in at the town's desk or on paper: it stands, and nothing of it is shown. */
    public boolean isStanding() {
        return held.channel() != Channel.WEB;
    }

    /** Message key of what is said of a vote that stands. */
    public String standing() {
        return "budget.ballot.already." + held.channel().name().toLowerCase(Locale.ROOT);
    }

    /** Whether something that was chosen has been withdrawn since. */
    public boolean hasLost() {
        return held.choices().picks().stream().anyMatch(this::isWithdrawn);
    }

    /** Whether all of it has. */
    public boolean isLost() {
        return hasLost() && held.choices().picks().stream().allMatch(this::isWithdrawn);
    }

    private boolean isWithdrawn(Pick pick) {
        Candidate one = paper.candidate(pick.project());
        return one != null && one.withdrawn();
    }

    /** What was chosen, a line each. */
    public List<String> lines(Ui ui) {
        Choices choices = held.choices();
        return choices.picks().stream()
                .map(pick -> {
                    Candidate one = paper.candidate(pick.project());
                    String title = one == null ? "" : one.number() + ". " + one.title();
                    if (isWithdrawn(pick)) {
                        title += " · " + ui.t("budget.ballot.withdrawn");
                    }
                    if (paper.rule().mode() == VotingMode.POINTS) {
                        return ui.t("budget.ballot.line.points", title, pick.weight());
                    }
                    return paper.rule().mode() == VotingMode.RANKING
                            ? ui.t("budget.ballot.line.place", title, pick.weight())
                            : title;
                })
                .toList();
    }

    /** What makes the code again on anybody's computer. */
    public String command() {
        Tracking receipt = Objects.requireNonNull(tracking);
        return "printf '%%s\\n%%s\\n%%s' %s %s '%s' | sha256sum"
                .formatted(edition().id(), receipt.secret(), receipt.canonical());
    }

    public String list() {
        return edition().path() + "/urne";
    }
}
