package fr.agissons.sharing.gift;

import fr.agissons.core.access.Role;
import fr.agissons.core.notification.Notification;
import fr.agissons.core.notification.Notification.Argument;
import fr.agissons.core.notification.Notifications;
import fr.agissons.core.people.People;
import fr.agissons.core.time.TownClock;
import fr.agissons.theming.speech.Speech;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says what became of a give-away: to the journal, the search index, whoever wrote it and whoever reads it first. */
@Component
class GiftNews {
    private final Notifications notifications;
    private final ApplicationEventPublisher events;
    private final People people;
    private final Givers givers;
    private final TownClock clock;

    GiftNews(
            Notifications notifications,
            ApplicationEventPublisher events,
            People people,
            Givers givers,
            TownClock clock) {
        this.notifications = notifications;
        this.events = events;
        this.people = people;
        this.givers = givers;
        this.clock = clock;
    }

    /** It was just written, or written anew. */
    void written(GiveAway gift) {
        events.publishEvent(GiftChanged.of(gift.getId()));
        if (gift.state() == GiftState.PENDING) {
            for (UUID moderator : people.holding(Role.MODERATOR)) {
                send("to-read", moderator, gift, versioned("to-read", gift), "", "/pret/moderation/dons");
            }
        }
    }

    /** It has moved on; when nothing of it is to be had any more, whoever waits for it hears so. */
    void moved(GiveAway gift, GiftState before, String reason) {
        if (gift.state() != before) {
            events.publishEvent(gift.changedSince(before, reason, clock.now()));
            if (before.isLive() && !gift.state().isLive()) {
                events.publishEvent(GiftEnded.of(gift));
            }
        }
        events.publishEvent(GiftChanged.of(gift.getId()));
    }

    /** A word to whoever answers for it. */
    void tell(GiveAway gift, String what, String more) {
        toTell(gift).forEach(one -> send(what, one, gift, versioned(what, gift), more, path(gift)));
    }

    /** Its time ends that day, unless somebody says that it is still there. */
    void tellItEnds(GiveAway gift) {
        LocalDate day = clock.dayOf(gift.expiresAt());
        Argument when = new Argument(Speech.FRENCH.fullDate(day), Speech.ENGLISH.fullDate(day));
        for (UUID one : toTell(gift)) {
            notifications.send(new Notification(
                    "sharing.gift.mail.ends",
                    one,
                    "ends:" + gift.getId() + ":" + gift.expiresAt(),
                    List.of(Argument.of(gift.details().title()), when),
                    path(gift)));
        }
    }

    private List<UUID> toTell(GiveAway gift) {
        return givers.toTell(gift.authorId(), gift.organisationId());
    }

    private static String path(GiveAway gift) {
        return "/pret/mes-dons/" + gift.getId();
    }

    private static String versioned(String what, GiveAway gift) {
        return what + ":" + gift.getId() + ":" + gift.version();
    }

    private void send(String what, UUID to, GiveAway gift, String once, String more, String path) {
        notifications.send(new Notification(
                "sharing.gift.mail." + what,
                to,
                once,
                List.of(Argument.of(gift.details().title()), Argument.of(more)),
                path));
    }
}
