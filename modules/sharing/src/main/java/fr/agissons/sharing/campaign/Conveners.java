package fr.agissons.sharing.campaign;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.Permissions;
import fr.agissons.core.access.Role;
import fr.agissons.core.people.People;
import fr.agissons.core.people.organisation.OrganisationCard;
import fr.agissons.core.people.organisation.Organisations;
import fr.agissons.core.web.Refusals;
import fr.agissons.sharing.stock.SharingPermissions;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who looks after a campaign: those who act for its association, or the town's staff for the town's own. */
@Component
public class Conveners {
    private final Organisations organisations;
    private final Permissions permissions;
    private final People people;

    Conveners(Organisations organisations, Permissions permissions, People people) {
        this.organisations = organisations;
        this.permissions = permissions;
        this.people = people;
    }

    /** Whether this person may collect in the town's name. */
    public boolean forTown(Me me) {
        return permissions.granted(SharingPermissions.COLLECT_FOR_TOWN, me);
    }

    /** In whose names this person may collect. */
    public List<OrganisationCard> organisations(Me me) {
        return organisations.managedBy(me.person());
    }

    /** Lets somebody through who may collect in that association's name, or in the town's when there is none. */
    public void require(Me me, @Nullable UUID organisation) {
        boolean may = organisation == null ? forTown(me) : organisations.isManager(organisation, me.person());
        if (!may) {
            throw new Refusals.Forbidden("sharing.campaign.not-yours");
        }
    }

    /** Whom to tell about one of that association, or of the town. */
    List<UUID> toTell(@Nullable UUID organisation) {
        return organisation == null ? people.holding(Role.MODERATOR) : organisations.managers(organisation);
    }
}
