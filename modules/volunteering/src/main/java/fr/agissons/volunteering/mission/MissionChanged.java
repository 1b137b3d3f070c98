package fr.agissons.volunteering.mission;

import fr.agissons.core.event.DomainEvent;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.TenantId;
import java.util.UUID;

/** What the public can know of a mission may have changed: its text, its dates, or whether it is seen at all. */
public record MissionChanged(TenantId tenant, UUID mission) implements DomainEvent {
    static MissionChanged of(UUID mission) {
        return new MissionChanged(Tenancy.current().id(), mission);
    }
}
