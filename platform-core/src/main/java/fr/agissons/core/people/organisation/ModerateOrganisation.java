package fr.agissons.core.people.organisation;

import fr.agissons.core.access.Me;
import fr.agissons.core.notification.Notification;
import fr.agissons.core.notification.Notifications;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.web.Refusals;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a moderator decides on an organisation; its owners and managers are told each time, with the reason. */
@Service
@Transactional
public class ModerateOrganisation {
    /** The longest reason taken. */
    public static final int LONGEST_REASON = 1000;

    private final OrganisationRepository organisations;
    private final Notifications notifications;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ModerateOrganisation(
            OrganisationRepository organisations,
            Notifications notifications,
            ApplicationEventPublisher events,
            Clock clock) {
        this.organisations = organisations;
        this.notifications = notifications;
        this.events = events;
        this.clock = clock;
    }

    /** Makes it public; nobody decides that for their own. */
    public void validate(UUID id) {
        var organisation = anothers(id);
        var before = organisation.state();
        organisation.validate();
        tell(organisation, before, "validated", "");
        events.publishEvent(new OrganisationValidated(Tenancy.current().id(), id));
    }

    /** Sends it back as a draft with what to mend; refused without a reason. */
    public Saving refuse(UUID id, String reason) {
        var organisation = locked(id);
        if (unusable(reason)) {
            return new Saving.Refused("reason", "core.organisation.error.reason");
        }
        var before = organisation.state();
        organisation.refuse(reason.strip());
        tell(organisation, before, "refused", reason.strip());
        events.publishEvent(new OrganisationRefused(Tenancy.current().id(), id));
        return new Saving.Saved(id, organisation.slug());
    }

    /** Hides it, and what it publishes, until a question is settled; refused without a reason. */
    public Saving flag(UUID id, String reason) {
        var organisation = locked(id);
        if (unusable(reason)) {
            return new Saving.Refused("reason", "core.organisation.error.reason");
        }
        var before = organisation.state();
        organisation.flag(reason.strip());
        tell(organisation, before, "flagged", reason.strip());
        events.publishEvent(new OrganisationFlagged(Tenancy.current().id(), id));
        return new Saving.Saved(id, organisation.slug());
    }

    /** Shows it again; nobody decides that for their own. */
    public void restore(UUID id) {
        var organisation = anothers(id);
        var before = organisation.state();
        organisation.restore();
        tell(organisation, before, "restored", "");
        events.publishEvent(new OrganisationRestored(Tenancy.current().id(), id));
    }

    /** Hides it for a decision that its people hear of from those who decided. */
    public void hide(UUID id, String reason) {
        var organisation = locked(id);
        var before = organisation.state();
        organisation.flag(reason);
        events.publishEvent(organisation.changedSince(before, reason, clock.instant()));
        events.publishEvent(new OrganisationFlagged(Tenancy.current().id(), id));
    }

    /** Takes such a decision back. */
    public void show(UUID id) {
        var organisation = locked(id);
        var before = organisation.state();
        organisation.restore();
        events.publishEvent(organisation.changedSince(before, "", clock.instant()));
        events.publishEvent(new OrganisationRestored(Tenancy.current().id(), id));
    }

    private Organisation locked(UUID id) {
        return organisations.lock(id).orElseThrow(Refusals.NotFound::new);
    }

    private Organisation anothers(UUID id) {
        var organisation = locked(id);
        if (Me.find().filter(me -> organisation.hasJoined(me.person())).isPresent()) {
            throw new Refusals.Forbidden("core.organisation.error.own");
        }
        return organisation;
    }

    private static boolean unusable(String reason) {
        return reason.isBlank() || reason.length() > LONGEST_REASON;
    }

    private void tell(Organisation organisation, OrganisationState before, String what, String reason) {
        events.publishEvent(organisation.changedSince(before, reason, clock.instant()));
        tell(organisation, what, reason);
    }

    /** The version makes each decision a fact of its own: validated, flagged and restored again are told again. */
    private void tell(Organisation organisation, String what, String reason) {
        for (var member : organisation.members()) {
            if (member.joined() && member.role().manages()) {
                notifications.send(new Notification(
                        "core.mail.organisation." + what,
                        member.person(),
                        "organisation-" + what + ":" + organisation.getId() + ":" + organisation.version(),
                        List.of(Notification.Argument.of(organisation.name()), Notification.Argument.of(reason)),
                        "/organisations/" + organisation.slug()));
            }
        }
    }
}
