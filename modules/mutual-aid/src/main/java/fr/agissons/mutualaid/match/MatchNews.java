package fr.agissons.mutualaid.match;

import fr.agissons.core.audit.StateChanged;
import fr.agissons.core.notification.Notification;
import fr.agissons.core.notification.Notification.Argument;
import fr.agissons.core.notification.Notifications;
import fr.agissons.core.time.TownClock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says what became of an offer: to the journal, to whoever asked and to the helper. */
@Component
class MatchNews {
    private final Notifications notifications;
    private final ApplicationEventPublisher events;
    private final Pairings pairings;
    private final TownClock clock;

    MatchNews(Notifications notifications, ApplicationEventPublisher events, Pairings pairings, TownClock clock) {
        this.notifications = notifications;
        this.events = events;
        this.pairings = pairings;
        this.clock = clock;
    }

    /** Puts a change in the journal. */
    void note(Match match, String before) {
        events.publishEvent(
                StateChanged.of(Match.KIND, match.getId(), before, match.state().name(), "", clock.now()));
    }

    /** Somebody has offered to help. */
    void offered(Match match) {
        note(match, "NONE");
        tellRequester("offered", pairings.find(match.getId()));
    }

    /** A word to the helper. */
    void tellHelper(String what, UUID helper, UUID match, String title) {
        send(what, helper, match, title, "/entraide/mes-aides/" + match);
    }

    /** A word to whoever asked; to whoever of the town took the call when they have no account. */
    void tellRequester(String what, Pairing pairing) {
        UUID requester = pairing.requester();
        UUID takenBy = pairing.takenBy();
        if (requester != null) {
            String path = "/entraide/mes-demandes/" + pairing.request();
            send(what, requester, pairing.match(), pairing.title(), path);
        } else if (takenBy != null) {
            String path = "/entraide/coordination/" + pairing.request();
            send(what, takenBy, pairing.match(), pairing.title(), path);
        }
    }

    private void send(String what, UUID to, UUID match, String title, String path) {
        notifications.send(
                new Notification("mutualaid.mail." + what, to, what + ":" + match, List.of(Argument.of(title)), path));
    }
}
