package fr.agissons.sharing.stock;

import fr.agissons.core.event.DomainEvent;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.TenantId;
import java.util.UUID;

/** What the public can know of a thing that is lent may have changed. */
public record ModelChanged(TenantId tenant, UUID model) implements DomainEvent {
    static ModelChanged of(UUID model) {
        return new ModelChanged(Tenancy.current().id(), model);
    }
}
