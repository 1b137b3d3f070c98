package fr.agissons.mutualaid.request;

import fr.agissons.core.event.DomainEvent;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.TenantId;
import java.util.UUID;

/** Nobody has to come any more: whoever offered or was to come is told, in the very transaction that says so. */
public record RequestEnded(TenantId tenant, UUID request, String title, RequestState state) implements DomainEvent {
    static RequestEnded of(HelpRequest request) {
        return new RequestEnded(
                Tenancy.current().id(), request.getId(), request.need().title(), request.state());
    }
}
