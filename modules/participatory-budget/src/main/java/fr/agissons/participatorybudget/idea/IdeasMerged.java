package fr.agissons.participatorybudget.idea;

import fr.agissons.core.event.DomainEvent;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.TenantId;
import java.util.UUID;

/**
 * Two ideas have become one.
 *
 * @param from the one that is part of the other now
 */
record IdeasMerged(TenantId tenant, UUID from, UUID into) implements DomainEvent {
    static IdeasMerged of(UUID from, UUID into) {
        return new IdeasMerged(Tenancy.current().id(), from, into);
    }
}
