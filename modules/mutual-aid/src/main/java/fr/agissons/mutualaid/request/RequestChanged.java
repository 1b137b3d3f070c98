package fr.agissons.mutualaid.request;

import fr.agissons.core.event.DomainEvent;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.TenantId;
import java.util.UUID;

/** What others can know of a request may have changed. */
public record RequestChanged(TenantId tenant, UUID request) implements DomainEvent {
    static RequestChanged of(UUID request) {
        return new RequestChanged(Tenancy.current().id(), request);
    }
}
