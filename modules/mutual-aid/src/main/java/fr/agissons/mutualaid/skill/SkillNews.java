package fr.agissons.mutualaid.skill;

import fr.agissons.core.notification.Notification;
import fr.agissons.core.notification.Notification.Argument;
import fr.agissons.core.notification.Notifications;
import fr.agissons.core.time.TownClock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says what became of an offer: to the journal, the search index and whoever made it. */
@Component
class SkillNews {
    private final Notifications notifications;
    private final ApplicationEventPublisher events;
    private final TownClock clock;

    SkillNews(Notifications notifications, ApplicationEventPublisher events, TownClock clock) {
        this.notifications = notifications;
        this.events = events;
        this.clock = clock;
    }

    /** It says something else, or can be found or not. */
    void changed(SkillOffer offer) {
        events.publishEvent(SkillChanged.of(offer.getId()));
    }

    /** It has moved on. */
    void moved(SkillOffer offer, String before, String reason) {
        events.publishEvent(offer.changedSince(before, reason, clock.now()));
        changed(offer);
    }

    /** It is taken off for good. */
    void archived(SkillOffer offer) {
        events.publishEvent(SkillArchived.of(offer.getId()));
    }

    /** A word to whoever made it. */
    void tell(SkillOffer offer, String what, String more) {
        notifications.send(new Notification(
                "mutualaid.mail.skill." + what,
                offer.personId(),
                what + ":" + offer.getId() + ":" + clock.now(),
                List.of(Argument.of(offer.details().title()), Argument.of(more)),
                "/entraide/mes-competences/" + offer.getId()));
    }
}
