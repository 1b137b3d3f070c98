package fr.agissons.participatorybudget.idea;

import fr.agissons.core.notification.Notification;
import fr.agissons.core.notification.Notification.Argument;
import fr.agissons.core.notification.Notifications;
import fr.agissons.core.time.TownClock;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says what became of an idea: to the journal, the search index and those it concerns. */
@Component
class IdeaNews {
    private final Notifications notifications;
    private final ApplicationEventPublisher events;
    private final TownClock clock;

    IdeaNews(Notifications notifications, ApplicationEventPublisher events, TownClock clock) {
        this.notifications = notifications;
        this.events = events;
        this.clock = clock;
    }

    /** It says something else. */
    void changed(UUID idea) {
        events.publishEvent(IdeaChanged.of(idea));
    }

    /** It has moved on. */
    void moved(Idea idea, String before, String after, String reason) {
        events.publishEvent(idea.changedSince(before, after, reason, clock.now()));
        changed(idea.getId());
    }

    /** A word to somebody, said once. */
    void tell(String what, UUID to, String once, String path, String... values) {
        notifications.send(new Notification(
                "budget.mail.idea." + what,
                to,
                what + ":" + once,
                Arrays.stream(values).map(Argument::of).toList(),
                path));
    }
}
