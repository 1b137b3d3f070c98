package fr.agissons.participatorybudget.edition;

import fr.agissons.core.event.DomainEvent;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.TenantId;
import java.util.UUID;

/** What others can know of an edition may have changed. */
public record EditionChanged(TenantId tenant, UUID edition) implements DomainEvent {
    static EditionChanged of(UUID edition) {
        return new EditionChanged(Tenancy.current().id(), edition);
    }
}
