package fr.agissons.sharing.gift;

import fr.agissons.core.event.DomainEvent;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.TenantId;
import java.util.UUID;

/** Nothing of a give-away is to be had any more: all gone, taken back, taken off, or its time is over. */
public record GiftEnded(TenantId tenant, UUID gift, GiftState state) implements DomainEvent {
    static GiftEnded of(GiveAway gift) {
        return new GiftEnded(Tenancy.current().id(), gift.getId(), gift.state());
    }
}
