package fr.agissons.participatorybudget.study;

import fr.agissons.core.event.DomainEvent;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.TenantId;
import java.util.UUID;

/**
 * People can vote for what was an idea.
 *
 * @param project what it is now
 */
record IdeaAdmitted(TenantId tenant, UUID idea, UUID project) implements DomainEvent {
    static IdeaAdmitted of(UUID idea, UUID project) {
        return new IdeaAdmitted(Tenancy.current().id(), idea, project);
    }
}
