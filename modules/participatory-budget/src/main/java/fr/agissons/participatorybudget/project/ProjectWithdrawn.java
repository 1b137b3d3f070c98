package fr.agissons.participatorybudget.project;

import fr.agissons.core.event.DomainEvent;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.TenantId;
import java.util.UUID;

/** A project can be chosen no more. */
public record ProjectWithdrawn(TenantId tenant, UUID project) implements DomainEvent {
    static ProjectWithdrawn of(UUID project) {
        return new ProjectWithdrawn(Tenancy.current().id(), project);
    }
}
