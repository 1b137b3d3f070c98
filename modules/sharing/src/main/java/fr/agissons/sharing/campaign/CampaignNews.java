package fr.agissons.sharing.campaign;

import fr.agissons.core.audit.StateChanged;
import fr.agissons.core.notification.Notification;
import fr.agissons.core.notification.Notification.Argument;
import fr.agissons.core.notification.Notifications;
import fr.agissons.core.time.TownClock;
import fr.agissons.theming.speech.Speech;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says what became of a campaign: to the journal, the search index, those who collect and those who bring. */
@Component
class CampaignNews {
    private static final String MINE = "/pret/mes-promesses";

    private final Notifications notifications;
    private final ApplicationEventPublisher events;
    private final Conveners conveners;
    private final TownClock clock;

    CampaignNews(Notifications notifications, ApplicationEventPublisher events, Conveners conveners, TownClock clock) {
        this.notifications = notifications;
        this.events = events;
        this.conveners = conveners;
        this.clock = clock;
    }

    void changed(UUID campaign) {
        events.publishEvent(CampaignChanged.of(campaign));
    }

    /** It is over. */
    void closed(Campaign campaign) {
        events.publishEvent(StateChanged.of(
                Campaign.KIND, campaign.getId(), CampaignState.OPEN, campaign.state(), "", clock.now()));
        changed(campaign.getId());
    }

    /** Somebody is to bring something, or not any more. */
    void tellConveners(Campaign campaign, Need need, Pledge pledge, String what) {
        for (UUID one : conveners.toTell(campaign.organisationId())) {
            notifications.send(new Notification(
                    "sharing.campaign.mail." + what,
                    one,
                    what + ":" + pledge.getId(),
                    List.of(
                            Argument.of(campaign.details().title()),
                            Argument.of(need.thing()),
                            Argument.of(Integer.toString(pledge.quantity()))),
                    "/pret/gestion/collectes/" + campaign.getId()));
        }
    }

    /** Whoever brought something is thanked, once. */
    void thank(Campaign campaign, UUID giver, String words) {
        notifications.send(new Notification(
                "sharing.campaign.mail.thanks",
                giver,
                "thanks:" + campaign.getId(),
                List.of(Argument.of(campaign.details().title()), Argument.of(words)),
                MINE));
    }

    /** Whoever was still to bring something need not. */
    void tellItIsOver(Campaign campaign, UUID giver) {
        notifications.send(new Notification(
                "sharing.campaign.mail.changed.over",
                giver,
                "over:" + campaign.getId(),
                List.of(Argument.of(campaign.details().title())),
                MINE));
    }

    /** Whoever is still to bring something has longer. */
    void tellItLasts(Campaign campaign, UUID giver) {
        LocalDate last = campaign.details().last();
        Argument day = new Argument(Speech.FRENCH.fullDate(last), Speech.ENGLISH.fullDate(last));
        notifications.send(new Notification(
                "sharing.campaign.mail.changed.extended",
                giver,
                "extended:" + campaign.getId() + ":" + last,
                List.of(Argument.of(campaign.details().title()), day),
                MINE));
    }
}
