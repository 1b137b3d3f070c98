package fr.agissons.mutualaid.request;

import fr.agissons.core.access.Role;
import fr.agissons.core.notification.Notification;
import fr.agissons.core.notification.Notification.Argument;
import fr.agissons.core.notification.Notifications;
import fr.agissons.core.people.People;
import fr.agissons.core.time.TownClock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says what became of a request: to the journal, the search index, whoever asked and whoever looks after it. */
@Component
class RequestNews {
    private final Notifications notifications;
    private final ApplicationEventPublisher events;
    private final People people;
    private final TownClock clock;

    RequestNews(Notifications notifications, ApplicationEventPublisher events, People people, TownClock clock) {
        this.notifications = notifications;
        this.events = events;
        this.people = people;
        this.clock = clock;
    }

    /** A request has just been taken in. */
    void begun(HelpRequest request) {
        events.publishEvent(RequestChanged.of(request.getId()));
        if (request.state() == RequestState.NEW) {
            for (UUID moderator : people.holding(Role.MODERATOR)) {
                send("to-read", moderator, request, "/entraide/coordination/" + request.getId());
            }
        }
    }

    /** It has moved on. */
    void moved(HelpRequest request, RequestState before, String reason) {
        if (request.state() != before) {
            events.publishEvent(request.changedSince(before, reason, clock.now()));
        }
        events.publishEvent(RequestChanged.of(request.getId()));
    }

    /** Nobody has to come any more. */
    void ended(HelpRequest request) {
        events.publishEvent(RequestEnded.of(request));
    }

    /** A word to whoever asked, when they have an account. */
    void tellRequester(HelpRequest request, String what, String more) {
        UUID requester = request.requesterId();
        if (requester != null) {
            notifications.send(new Notification(
                    "mutualaid.mail." + what,
                    requester,
                    what + ":" + request.getId() + ":" + request.version(),
                    List.of(Argument.of(request.need().title()), Argument.of(more)),
                    "/entraide/mes-demandes/" + request.getId()));
        }
    }

    private void send(String what, UUID to, HelpRequest request, String path) {
        notifications.send(new Notification(
                "mutualaid.mail." + what,
                to,
                what + ":" + request.getId(),
                List.of(Argument.of(request.need().title())),
                path));
    }
}
