package fr.agissons.mutualaid.helper;

import fr.agissons.core.event.DomainEvent;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.TenantId;
import java.util.UUID;

/** The town does not send this person to anybody any more: what they had promised falls, and everybody concerned is told. */
public record HelperSuspended(TenantId tenant, UUID person) implements DomainEvent {
    static HelperSuspended of(UUID person) {
        return new HelperSuspended(Tenancy.current().id(), person);
    }
}
