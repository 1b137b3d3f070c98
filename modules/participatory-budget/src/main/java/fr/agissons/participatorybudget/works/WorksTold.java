package fr.agissons.participatorybudget.works;

import fr.agissons.core.event.DomainEvent;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.TenantId;
import java.util.UUID;

/**
 * Something is told of a chosen project that those who follow it want to know.
 *
 * @param entry what was told
 */
public record WorksTold(TenantId tenant, UUID project, UUID entry) implements DomainEvent {
    static WorksTold of(UUID project, UUID entry) {
        return new WorksTold(Tenancy.current().id(), project, entry);
    }
}
