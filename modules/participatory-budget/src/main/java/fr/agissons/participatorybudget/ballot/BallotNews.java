package fr.agissons.participatorybudget.ballot;

import fr.agissons.core.audit.StateChanged;
import fr.agissons.core.notification.Notification;
import fr.agissons.core.notification.Notification.Argument;
import fr.agissons.core.notification.Notifications;
import fr.agissons.core.time.TownClock;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.VoteMove;
import fr.agissons.participatorybudget.project.ProjectView;
import fr.agissons.theming.speech.Speech;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes to voters with an account, and tells the journal of the desk. Neither ever says what was chosen. */
@Component
class BallotNews {
    private static final String ROLL = "budget.roll";
    private static final int LONGEST_QUOTE = 400;

    private final Notifications notifications;
    private final ApplicationEventPublisher events;
    private final TownClock clock;

    BallotNews(Notifications notifications, ApplicationEventPublisher events, TownClock clock) {
        this.notifications = notifications;
        this.events = events;
        this.clock = clock;
    }

    /** What a line of the roll goes through at the desk. */
    enum AtDesk {
        ABSENT,
        VOTED,
        ON_PAPER
    }

    void confirmed(EditionView edition, Voter voter, String code) {
        UUID member = voter.member();
        if (member != null) {
            List<Argument> arguments = List.of(Argument.of(edition.title()), Argument.of(code));
            send(edition, member, "confirmed", code, arguments);
        }
        if (voter.channel() == Voter.Channel.DESK) {
            // That an agent let this person vote, and nothing of how.
            events.publishEvent(StateChanged.of(ROLL, voter.identity(), AtDesk.ABSENT, AtDesk.VOTED, "", clock.now()));
        }
    }

    /** That an agent took this person's paper ballot. */
    void onPaper(Voter voter) {
        events.publishEvent(StateChanged.of(ROLL, voter.identity(), AtDesk.ABSENT, AtDesk.ON_PAPER, "", clock.now()));
    }

    void takenBack(EditionView edition, Voter voter, String code) {
        UUID member = voter.member();
        if (member != null) {
            send(edition, member, "taken-back", code, List.of(Argument.of(edition.title())));
        }
    }

    /** That their draft counts nowhere yet, and until when it can be confirmed. */
    void unfinished(EditionView edition, Instant closes, UUID person, Reminder reminder) {
        notifications.send(new Notification(
                "budget.ballot.reminder." + reminder.word(),
                person,
                "ballot-" + reminder.word() + ":" + edition.id() + "@" + opened(edition),
                List.of(Argument.of(edition.title()), hour(closes)),
                edition.path() + "/vote"));
    }

    /** A vote that is taken again is another one, of which people are reminded too. */
    private static long opened(EditionView edition) {
        return Objects.requireNonNull(edition.phases().vote()).getEpochSecond();
    }

    /** That this project can win no more, whether it is one of their choices or not, and until when they can change them. */
    void withdrawn(EditionView edition, ProjectView project, UUID person, Instant closes) {
        List<Argument> arguments = List.of(
                Argument.of(edition.title()), Argument.of(project.title()), Argument.of(reason(project)), hour(closes));
        send(edition, person, "withdrawn", once(project), arguments);
    }

    /** That the vote was annulled and why, and between when they can confirm their ballot anew. */
    void restarted(EditionView edition, VoteMove restart, UUID person) {
        List<Argument> arguments = List.of(
                Argument.of(edition.title()),
                Argument.of(quote(restart.reason())),
                hour(Objects.requireNonNull(edition.phases().vote())),
                hour(Objects.requireNonNull(edition.phases().result())));
        String once = edition.id() + "@" + restart.decidedAt().getEpochSecond();
        send(edition, person, "restarted", once, arguments);
    }

    /** That the project made of their idea was withdrawn. */
    void ideaWithdrawn(ProjectView project, UUID author) {
        notifications.send(new Notification(
                "budget.mail.idea.project-withdrawn",
                author,
                "project-withdrawn:" + once(project),
                List.of(Argument.of(project.title()), Argument.of(reason(project))),
                project.path()));
    }

    /** One that was put back can be withdrawn again. */
    private static String once(ProjectView project) {
        return project.id() + "@"
                + Objects.requireNonNull(project.withdrawnAt()).getEpochSecond();
    }

    private static String reason(ProjectView project) {
        return quote(Objects.requireNonNull(project.withdrawnReason()));
    }

    private static String quote(String reason) {
        return reason.length() <= LONGEST_QUOTE
                ? reason
                : reason.substring(0, LONGEST_QUOTE).strip() + "…";
    }

    private Argument hour(Instant at) {
        LocalDateTime here = LocalDateTime.ofInstant(at, clock.zone());
        return new Argument(Speech.FRENCH.dateTime(here, 0), Speech.ENGLISH.dateTime(here, 0));
    }

    private void send(EditionView edition, UUID person, String what, String once, List<Argument> arguments) {
        notifications.send(new Notification(
                "budget.ballot.mail." + what, person, what + ":" + once, arguments, edition.path() + "/vote"));
    }
}
