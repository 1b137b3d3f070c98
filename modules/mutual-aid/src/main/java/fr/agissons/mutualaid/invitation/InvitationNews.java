package fr.agissons.mutualaid.invitation;

import fr.agissons.core.access.Role;
import fr.agissons.core.notification.Notification;
import fr.agissons.core.notification.Notification.Argument;
import fr.agissons.core.notification.Notifications;
import fr.agissons.core.people.People;
import fr.agissons.core.read.Reads;
import fr.agissons.core.time.TownClock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says what became of an invitation: to the journal, to whoever offers and to whoever asked. */
@Component
class InvitationNews {
    private static final String TITLE =
            "select s.title, s.person_id from mutualaid_skill s where s.tenant_id = :tenant and s.id = :skill";

    private final Notifications notifications;
    private final ApplicationEventPublisher events;
    private final People people;
    private final Reads reads;
    private final TownClock clock;

    InvitationNews(
            Notifications notifications,
            ApplicationEventPublisher events,
            People people,
            Reads reads,
            TownClock clock) {
        this.notifications = notifications;
        this.events = events;
        this.people = people;
        this.reads = reads;
        this.clock = clock;
    }

    private record Offered(String title, UUID person) {}

    void sent(Invitation invitation, UUID person, String title) {
        note(invitation, "NONE");
        send("received", person, invitation, title, "");
    }

    /** The person has answered, or is done with it. */
    void answered(Invitation invitation, String before, String what) {
        note(invitation, before);
        send(what, invitation.askerId(), invitation, offered(invitation).title, invitation.reason());
    }

    /** Whoever asked takes it back, or says that it was done. */
    void tellPerson(Invitation invitation, String before, String what) {
        note(invitation, before);
        Offered offered = offered(invitation);
        send(what, offered.person, invitation, offered.title, "");
    }

    /** Nobody answered in time. */
    void expired(Invitation invitation) {
        note(invitation, InvitationState.SENT.name());
        send("expired", invitation.askerId(), invitation, offered(invitation).title, "");
    }

    /** It should not have been sent: the town reads it, whoever asked is told nothing. */
    void reported(Invitation invitation) {
        note(invitation, InvitationState.SENT.name());
        String title = offered(invitation).title;
        for (UUID moderator : people.holding(Role.MODERATOR)) {
            notifications.send(new Notification(
                    "mutualaid.mail.reported",
                    moderator,
                    "reported:" + invitation.getId(),
                    List.of(Argument.of(title), Argument.of(invitation.reason())),
                    "/entraide/coordination/competences"));
        }
    }

    private Offered offered(Invitation invitation) {
        return reads.first(Offered.class, TITLE, Map.of("skill", invitation.skillId()))
                .orElseThrow();
    }

    private void note(Invitation invitation, String before) {
        events.publishEvent(invitation.changedSince(before, clock.now()));
    }

    private void send(String what, UUID to, Invitation invitation, String title, String more) {
        notifications.send(new Notification(
                "mutualaid.mail.invitation." + what,
                to,
                "invitation-" + what + ":" + invitation.getId(),
                List.of(Argument.of(title), Argument.of(more)),
                "/entraide/mes-invitations/" + invitation.getId()));
    }
}
