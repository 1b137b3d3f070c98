package fr.agissons.sharing.stock;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Permissions;
import fr.agissons.core.access.Role;
import fr.agissons.core.people.People;
import fr.agissons.core.people.organisation.Organisations;
import fr.agissons.core.web.Refusals;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who looks after a library: those who act for its association, the town's staff for the town's own, or its owner. */
@Component
@Transactional(readOnly = true)
public class Keepers {
    private final Libraries libraries;
    private final Organisations organisations;
    private final Permissions permissions;
    private final People people;
    private final OwnRoom room;

    Keepers(Libraries libraries, Organisations organisations, Permissions permissions, People people, OwnRoom room) {
        this.libraries = libraries;
        this.organisations = organisations;
        this.permissions = permissions;
        this.people = people;
        this.room = room;
    }

    /**
     * Lets somebody through who looks after this library.
     *
     * @throws Refusals.NotFound when there is no such library in this town
     * @throws Refusals.Forbidden when others look after it
     */
    public void require(Me me, UUID library) {
        find(me, library);
    }

    /** Whether this person looks after that library of the town. */
    public boolean keeps(Me me, UUID library) {
        return libraries.findById(library).filter(found -> keeps(me, found)).isPresent();
    }

    Library find(Me me, UUID library) {
        Library found = libraries.findById(library).orElseThrow(Refusals.NotFound::new);
        if (!keeps(me, found)) {
            throw new Refusals.Forbidden("sharing.library.not-yours");
        }
        return found;
    }

    /** Lets somebody through who looks after it and may show one thing more there. */
    void requireRoom(Me me, UUID library) {
        room.requireFor(find(me, library));
    }

    /** Lets somebody through who may lend in that association's name, or in the town's when there is none. */
    void requireFor(Me me, @Nullable UUID organisation) {
        if (!keepsFor(me, organisation)) {
            throw new Refusals.Forbidden("sharing.library.not-yours");
        }
    }

    private boolean keeps(Me me, Library library) {
        UUID owner = library.ownerId();
        return owner == null ? keepsFor(me, library.organisationId()) : owner.equals(me.person());
    }

    private boolean keepsFor(Me me, @Nullable UUID organisation) {
        return organisation == null ? forTown(me) : organisations.isManager(organisation, me.person());
    }

    /** Whether this person may lend in the town's name. */
    public boolean forTown(Me me) {
        return permissions.granted(SharingPermissions.LEND_FOR_TOWN, me);
    }

    /** Whom to tell about a library of that owner or association, or of the town. */
    public List<UUID> toTell(@Nullable UUID owner, @Nullable UUID organisation) {
        if (owner != null) {
            return List.of(owner);
        }
        return organisation == null ? people.holding(Role.MODERATOR) : organisations.managers(organisation);
    }
}
