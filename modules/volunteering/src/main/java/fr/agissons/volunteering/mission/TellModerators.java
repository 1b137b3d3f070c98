package fr.agissons.volunteering.mission;

import fr.agissons.core.access.Role;
import fr.agissons.core.notification.Notification;
import fr.agissons.core.notification.Notification.Argument;
import fr.agissons.core.notification.Notifications;
import fr.agissons.core.people.People;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the town's moderators that a mission waits for them. */
@Component
class TellModerators {
    private final People people;
    private final Notifications notifications;

    TellModerators(People people, Notifications notifications) {
        this.people = people;
        this.notifications = notifications;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(MissionSubmitted event) {
        for (UUID moderator : people.holding(Role.MODERATOR)) {
            notifications.send(new Notification(
                    "volunteering.mail.mission-submitted",
                    moderator,
                    "mission-submitted:" + event.mission() + ":" + event.at().toEpochMilli(),
                    List.of(Argument.of(event.title()), Argument.of(event.organisation())),
                    "/missions/moderation/" + event.mission()));
        }
    }
}
