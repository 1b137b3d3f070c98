package fr.agissons.core.people;

import fr.agissons.core.access.Role;
import fr.agissons.core.access.SignedInSessions;
import fr.agissons.core.audit.StateChanged;
import fr.agissons.core.notification.Notification;
import fr.agissons.core.notification.Notification.Argument;
import fr.agissons.core.notification.Notifications;
import fr.agissons.core.people.Memberships.Granting;
import fr.agissons.core.tenancy.Ids;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Makes members moderators or admins, and residents again: with a reason, a line in the journal and a mail each time. */
@Service
@Transactional
public class GrantRoles {
    /** What the journal calls a member's role. */
    public static final String KIND = "core.role";

    /** The longest reason taken. */
    public static final int LONGEST_REASON = 500;

    private final Memberships memberships;
    private final Notifications notifications;
    private final SignedInSessions sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GrantRoles(
            Memberships memberships,
            Notifications notifications,
            SignedInSessions sessions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.memberships = memberships;
        this.notifications = notifications;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    /** Whether that can be written down as a reason. */
    public static boolean usable(String reason) {
        return !reason.isBlank() && reason.strip().length() <= LONGEST_REASON;
    }

    /**
     * Gives a member this role; what they may do counts anew from their next request on.
     *
     * @throws IllegalArgumentException without a reason
     */
    public Granting grant(UUID person, Role role, String reason) {
        if (!usable(reason)) {
            throw new IllegalArgumentException("A role is given or taken for a reason");
        }
        Memberships.Change change = memberships.change(person, role);
        if (change.outcome() == Granting.GRANTED && change.before() != role) {
            tell(person, change.before(), role, reason.strip());
        }
        return change.outcome();
    }

    private void tell(UUID person, Role before, Role role, String reason) {
        events.publishEvent(StateChanged.of(KIND, person, before, role, reason, clock.instant()));
        notifications.send(new Notification(
                "core.mail.role." + role.name().toLowerCase(Locale.ROOT),
                person,
                "role:" + Ids.next(),
                List.of(Argument.of(reason)),
                role == Role.ADMIN ? "/administration" : "/moi"));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                sessions.end(person);
            }
        });
    }
}
