package fr.agissons.sharing.gift;

import fr.agissons.core.event.DomainEvent;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.TenantId;
import java.util.UUID;

/** What others can know of a give-away may have changed. */
public record GiftChanged(TenantId tenant, UUID gift) implements DomainEvent {
    static GiftChanged of(UUID gift) {
        return new GiftChanged(Tenancy.current().id(), gift);
    }
}
