package fr.agissons.sharing.gift.ask;

import fr.agissons.core.audit.StateChanged;
import fr.agissons.core.notification.Notification;
import fr.agissons.core.notification.Notification.Argument;
import fr.agissons.core.notification.Notifications;
import fr.agissons.core.time.TownClock;
import fr.agissons.sharing.gift.Givers;
import fr.agissons.sharing.gift.Lot;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says what became of an answer: to the journal, to whoever wrote the give-away and to whoever answered it. */
@Component
class AskNews {
    private final Notifications notifications;
    private final ApplicationEventPublisher events;
    private final Givers givers;
    private final TownClock clock;

    AskNews(Notifications notifications, ApplicationEventPublisher events, Givers givers, TownClock clock) {
        this.notifications = notifications;
        this.events = events;
        this.givers = givers;
        this.clock = clock;
    }

    /** Puts a change in the journal. */
    void note(Ask ask, AskState before) {
        events.publishEvent(StateChanged.of(Ask.KIND, ask.getId(), before, ask.state(), ask.reason(), clock.now()));
    }

    /** A word to whoever answered. */
    void tellTaker(Lot lot, Ask ask, String what) {
        UUID person = ask.personId();
        if (person != null) {
            send(lot, ask, what, person, "/pret/mes-dons/reponses/" + ask.getId());
        }
    }

    /** A word to whoever wrote the give-away. */
    void tellGiver(Lot lot, Ask ask, String what) {
        givers.toTell(lot.author(), lot.organisation())
                .forEach(one -> send(lot, ask, what, one, "/pret/mes-dons/" + lot.gift()));
    }

    /** A word to those who still wait: there is more to be had again. */
    void tellWaiting(Lot lot, List<Ask> waiting, Ask because) {
        for (Ask one : waiting) {
            UUID person = one.personId();
            if (person != null) {
                notifications.send(new Notification(
                        "sharing.gift.mail.free-again",
                        person,
                        "free-again:" + one.getId() + ":" + because.getId(),
                        List.of(Argument.of(lot.title())),
                        "/pret/mes-dons/reponses/" + one.getId()));
            }
        }
    }

    private void send(Lot lot, Ask ask, String what, UUID to, String path) {
        notifications.send(new Notification(
                "sharing.gift.mail." + what,
                to,
                what + ":" + ask.getId(),
                List.of(
                        Argument.of(lot.title()),
                        Argument.of(Integer.toString(ask.state() == AskState.ASKED ? ask.quantity() : ask.granted())),
                        Argument.of(ask.reason())),
                path));
    }
}
