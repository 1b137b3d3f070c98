package fr.agissons.mutualaid.helper;

import fr.agissons.core.audit.StateChanged;
import fr.agissons.core.notification.Notification;
import fr.agissons.core.notification.Notification.Argument;
import fr.agissons.core.notification.Notifications;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.mutualaid.rule.Level;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the town comes to know its helpers, each step with its reason in the journal; nobody vets themselves. */
@Service
@Transactional
public class VetHelpers {
    private static final String SUSPENDED = "SUSPENDED";

    private final Helpers helpers;
    private final Notifications notifications;
    private final ApplicationEventPublisher events;
    private final TownClock clock;

    VetHelpers(Helpers helpers, Notifications notifications, ApplicationEventPublisher events, TownClock clock) {
        this.helpers = helpers;
        this.notifications = notifications;
        this.events = events;
        this.clock = clock;
    }

    /** Says how well the town knows somebody. */
    public void rank(UUID staff, UUID person, Level level, String reason) {
        HelpingHand helper = find(staff, person);
        Level before = helper.level();
        if (before == level) {
            return;
        }
        helper.rank(level);
        note(helper, before.name(), level.name(), reason);
        tell(helper, level.atLeast(before) ? "ranked" : "ranked-down", "");
    }

    /** Sends this person to nobody any more. */
    public void suspend(UUID staff, UUID person, String reason) {
        HelpingHand helper = find(staff, person);
        helper.suspend();
        note(helper, helper.level().name(), SUSPENDED, reason);
        tell(helper, "suspended", reason);
        events.publishEvent(HelperSuspended.of(person));
    }

    /** Trusts this person again. */
    public void resume(UUID staff, UUID person, String reason) {
        HelpingHand helper = find(staff, person);
        helper.resume();
        note(helper, SUSPENDED, helper.level().name(), reason);
        tell(helper, "resumed", "");
    }

    private HelpingHand find(UUID staff, UUID person) {
        HelpingHand helper = helpers.lock(person).orElseThrow(Refusals.NotFound::new);
        if (staff.equals(person)) {
            throw new Refusals.Forbidden("mutualaid.helper.own");
        }
        return helper;
    }

    private void note(HelpingHand helper, String from, String to, String reason) {
        events.publishEvent(StateChanged.of(HelpingHand.KIND, helper.getId(), from, to, reason, clock.now()));
    }

    private void tell(HelpingHand helper, String what, String more) {
        notifications.send(new Notification(
                "mutualaid.mail." + what,
                helper.personId(),
                what + ":" + helper.getId() + ":" + helper.version() + ":" + clock.now(),
                List.of(Argument.of(more)),
                "/entraide/mes-aides"));
    }
}
