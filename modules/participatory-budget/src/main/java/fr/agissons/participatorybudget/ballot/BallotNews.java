package fr.agissons.participatorybudget.ballot;

import fr.agissons.core.audit.StateChanged;
import fr.agissons.core.notification.Notification;
import fr.agissons.core.notification.Notification.Argument;
import fr.agissons.core.notification.Notifications;
import fr.agissons.core.time.TownClock;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.theming.speech.Speech;
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
        if (voter.kind() == Voter.Kind.PERSON) {
            List<Argument> arguments = List.of(Argument.of(edition.title()), Argument.of(code));
            send(edition, voter.identity(), "confirmed", code, arguments);
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
        if (voter.kind() == Voter.Kind.PERSON) {
            send(edition, voter.identity(), "taken-back", code, List.of(Argument.of(edition.title())));
        }
    }

    /** That their draft counts nowhere yet, and until when it can be confirmed. */
    void unfinished(EditionView edition, UUID person, Reminder reminder) {
        LocalDateTime closes =
                LocalDateTime.ofInstant(Objects.requireNonNull(edition.phases().result()), clock.zone());
        notifications.send(new Notification(
                "budget.ballot.reminder." + reminder.word(),
                person,
                "ballot-" + reminder.word() + ":" + edition.id(),
                List.of(
                        Argument.of(edition.title()),
                        new Argument(Speech.FRENCH.dateTime(closes, 0), Speech.ENGLISH.dateTime(closes, 0))),
                edition.path() + "/vote"));
    }

    private void send(EditionView edition, UUID person, String what, String once, List<Argument> arguments) {
        notifications.send(new Notification(
                "budget.ballot.mail." + what, person, what + ":" + once, arguments, edition.path() + "/vote"));
    }
}
