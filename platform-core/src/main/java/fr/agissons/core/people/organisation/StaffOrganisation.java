package fr.agissons.core.people.organisation;

import fr.agissons.core.notification.Notification;
import fr.agissons.core.notification.Notifications;
import fr.agissons.core.people.People;
import fr.agissons.core.web.Refusals;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who acts for an organisation: owners invite, promote and remove; the invited answer; anybody may leave. */
@Service
@Transactional
public class StaffOrganisation {
    private final OrganisationRepository organisations;
    private final People people;
    private final Notifications notifications;
    private final Clock clock;

    StaffOrganisation(OrganisationRepository organisations, People people, Notifications notifications, Clock clock) {
        this.organisations = organisations;
        this.people = people;
        this.notifications = notifications;
        this.clock = clock;
    }

    /**
     * Invites the member of the town whose address this is. Whether there is one is not told, so that nobody finds out
     * here who has an account.
     */
    public Saving invite(UUID id, String email, MemberRole role, UUID owner) {
        var organisation = owned(id, owner);
        if (Typed.email(email).isEmpty()) {
            return new Saving.Refused("email", "core.organisation.error.contactEmail");
        }
        people.findByEmail(email).ifPresent(guest -> {
            var now = clock.instant();
            boolean known = organisation.member(guest.id()).isPresent();
            organisation.invite(guest.id(), role, now);
            if (!known) {
                notifications.send(new Notification(
                        "core.mail.organisation.invited",
                        guest.id(),
                        "organisation-invited:" + id + ":" + now.toEpochMilli(),
                        List.of(Notification.Argument.of(organisation.name())),
                        "/organisations/" + organisation.slug() + "/invitation"));
            }
        });
        return new Saving.Saved(id, organisation.slug());
    }

    /** The invited person joins. */
    public void accept(UUID id, UUID person) {
        locked(id).accept(person, clock.instant());
    }

    /** A member leaves, or an invited person declines. */
    public MemberChange leave(UUID id, UUID person) {
        return locked(id).remove(person);
    }

    /** An owner takes somebody out, or an invitation back. */
    public MemberChange remove(UUID id, UUID person, UUID owner) {
        return owned(id, owner).remove(person);
    }

    /** An owner gives somebody another role. */
    public MemberChange promote(UUID id, UUID person, MemberRole role, UUID owner) {
        return owned(id, owner).promote(person, role);
    }

    private Organisation locked(UUID id) {
        return organisations.lock(id).orElseThrow(Refusals.NotFound::new);
    }

    private Organisation owned(UUID id, UUID owner) {
        var organisation = locked(id);
        if (!organisation.hasOwner(owner)) {
            throw new Refusals.NotFound();
        }
        return organisation;
    }
}
