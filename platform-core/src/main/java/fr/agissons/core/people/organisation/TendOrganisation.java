package fr.agissons.core.people.organisation;

import fr.agissons.core.access.Role;
import fr.agissons.core.notification.Notification;
import fr.agissons.core.notification.Notifications;
import fr.agissons.core.people.People;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.web.Refusals;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the people of an organisation do with it: found it, describe it, ask for its validation, end it. */
@Service
@Transactional
public class TendOrganisation {
    /** Last parts of addresses that are pages of their own. */
    private static final List<String> TAKEN = List.of("nouvelle");

    private final OrganisationRepository organisations;
    private final People people;
    private final Notifications notifications;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TendOrganisation(
            OrganisationRepository organisations,
            People people,
            Notifications notifications,
            ApplicationEventPublisher events,
            Clock clock) {
        this.organisations = organisations;
        this.people = people;
        this.notifications = notifications;
        this.events = events;
        this.clock = clock;
    }

    /** Founds an organisation as a draft, owned by that member of the town. */
    public Saving create(OrganisationDraft draft, UUID owner) {
        var errors = draft.errors();
        if (!errors.isEmpty()) {
            return new Saving.Refused(errors);
        }
        var organisation = organisations.save(new Organisation(draft, freeSlug(draft.name()), owner, clock.instant()));
        return new Saving.Saved(organisation.getId(), organisation.slug());
    }

    private String freeSlug(String name) {
        String wanted = Typed.slug(name);
        String slug = wanted;
        for (int n = 2; TAKEN.contains(slug) || organisations.existsBySlug(slug); n++) {
            slug = wanted + "-" + n;
        }
        return slug;
    }

    /**
     * Changes what it says about itself.
     *
     * @param version the one the form was filled from: somebody else's change in between is not overwritten
     */
    public Saving edit(UUID id, int version, OrganisationDraft draft, UUID manager) {
        var organisation = managed(id, manager);
        if (organisation.version() != version) {
            return new Saving.Refused("name", "core.organisation.error.changed-meanwhile");
        }
        var errors = draft.errors();
        if (errors.isEmpty()) {
            errors = organisation.edit(draft);
        }
        if (!errors.isEmpty()) {
            return new Saving.Refused(errors);
        }
        events.publishEvent(new OrganisationChanged(Tenancy.current().id(), id));
        return new Saving.Saved(id, organisation.slug());
    }

    /** Asks the moderators to validate it; they are told. */
    public Saving submit(UUID id, UUID manager) {
        var organisation = managed(id, manager);
        var now = clock.instant();
        var before = organisation.state();
        var errors = organisation.submit(now);
        if (!errors.isEmpty()) {
            return new Saving.Refused(errors);
        }
        events.publishEvent(organisation.changedSince(before, "", now));
        for (UUID moderator : people.holding(Role.MODERATOR)) {
            notifications.send(new Notification(
                    "core.mail.organisation.submitted",
                    moderator,
                    "organisation-submitted:" + id + ":" + now.toEpochMilli(),
                    List.of(Notification.Argument.of(organisation.name())),
                    "/moderation/organisations"));
        }
        events.publishEvent(new OrganisationSubmitted(Tenancy.current().id(), id));
        return new Saving.Saved(id, organisation.slug());
    }

    /** Ends it; only its owners may. */
    public void withdraw(UUID id, UUID owner) {
        var organisation = organisations.lock(id).orElseThrow(Refusals.NotFound::new);
        if (!organisation.hasOwner(owner)) {
            throw new Refusals.Forbidden("core.organisation.error.owners-only");
        }
        var before = organisation.state();
        organisation.withdraw();
        events.publishEvent(organisation.changedSince(before, "", clock.instant()));
        events.publishEvent(new OrganisationWithdrawn(Tenancy.current().id(), id));
    }

    private Organisation managed(UUID id, UUID manager) {
        var organisation = organisations.lock(id).orElseThrow(Refusals.NotFound::new);
        if (!organisation.hasManager(manager)) {
            throw new Refusals.NotFound();
        }
        return organisation;
    }
}
