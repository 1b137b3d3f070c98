package fr.agissons.participatorybudget.idea;

import fr.agissons.core.audit.StateChanged;
import fr.agissons.core.notification.Notification;
import fr.agissons.core.notification.Notification.Argument;
import fr.agissons.core.notification.Notifications;
import fr.agissons.core.time.TownClock;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says what became of an idea: to the journal, the search index and those it concerns. */
@Component
class IdeaNews {
    private static final String EDITION = "budget.edition";

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

    /** So many ideas of the edition are supported by one person at most from now on; nothing for as many as they like. */
    void limited(UUID edition, @Nullable Integer before, @Nullable Integer now) {
        events.publishEvent(StateChanged.of(
                EDITION,
                edition,
                before == null ? "SUPPORT_FREE" : "SUPPORT_LIMITED",
                now == null ? "SUPPORT_FREE" : "SUPPORT_LIMITED",
                (before == null ? "–" : before) + " → " + (now == null ? "–" : now),
                clock.now()));
    }

    /** Two have become one. */
    void merged(UUID from, UUID into) {
        events.publishEvent(IdeasMerged.of(from, into));
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
