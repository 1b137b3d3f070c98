package fr.agissons.participatorybudget.project;

import fr.agissons.core.event.DomainEvent;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.TenantId;
import java.util.UUID;

/** What others can know of a project may have changed. */
public record ProjectChanged(TenantId tenant, UUID project) implements DomainEvent {
    static ProjectChanged of(UUID project) {
        return new ProjectChanged(Tenancy.current().id(), project);
    }
}
