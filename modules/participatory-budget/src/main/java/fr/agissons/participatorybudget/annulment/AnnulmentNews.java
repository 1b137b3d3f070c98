package fr.agissons.participatorybudget.annulment;

import fr.agissons.core.access.Role;
import fr.agissons.core.audit.StateChanged;
import fr.agissons.core.notification.Notification;
import fr.agissons.core.notification.Notification.Argument;
import fr.agissons.core.notification.Notifications;
import fr.agissons.core.people.People;
import fr.agissons.core.time.TownClock;
import fr.agissons.participatorybudget.edition.EditionView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the journal of each step, and the town's other administrators that one of them is asked to decide. */
@Component
class AnnulmentNews {
    private static final int LONGEST_QUOTE = 400;

    private final ApplicationEventPublisher events;
    private final Notifications notifications;
    private final People people;
    private final TownClock clock;

    AnnulmentNews(ApplicationEventPublisher events, Notifications notifications, People people, TownClock clock) {
        this.events = events;
        this.notifications = notifications;
        this.people = people;
        this.clock = clock;
    }

    /** What an annulment goes through. */
    enum State {
        NONE,
        PROPOSED,
        WITHDRAWN,
        DECIDED
    }

    Instant now() {
        return clock.now();
    }

    void proposed(EditionView edition, Annulment annulment, UUID by) {
        tell(annulment, State.NONE, State.PROPOSED);
        String reason = annulment.reason();
        List<Argument> arguments = List.of(
                Argument.of(edition.title()),
                Argument.of(
                        reason.length() <= LONGEST_QUOTE
                                ? reason
                                : reason.substring(0, LONGEST_QUOTE).strip() + "…"));
        for (UUID admin : people.holding(Role.ADMIN)) {
            if (!admin.equals(by)) {
                notifications.send(new Notification(
                        "budget.annulment.mail.proposed",
                        admin,
                        "annulment:" + annulment.getId(),
                        arguments,
                        AnnulmentPage.path(edition)));
            }
        }
    }

    void withdrawn(Annulment annulment) {
        tell(annulment, State.PROPOSED, State.WITHDRAWN);
    }

    void decided(Annulment annulment) {
        tell(annulment, State.PROPOSED, State.DECIDED);
    }

    private void tell(Annulment annulment, State from, State to) {
        events.publishEvent(
                StateChanged.of(Annulment.KIND, annulment.getId(), from, to, annulment.reason(), clock.now()));
    }
}
