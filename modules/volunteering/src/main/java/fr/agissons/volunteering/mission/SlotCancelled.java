package fr.agissons.volunteering.mission;

import fr.agissons.core.event.DomainEvent;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.TenantId;
import java.util.UUID;

/** A slot will not take place, alone or with its whole mission: whoever had signed up is freed and told. */
public record SlotCancelled(TenantId tenant, UUID mission, UUID slot) implements DomainEvent {
    static SlotCancelled of(UUID mission, UUID slot) {
        return new SlotCancelled(Tenancy.current().id(), mission, slot);
    }
}
