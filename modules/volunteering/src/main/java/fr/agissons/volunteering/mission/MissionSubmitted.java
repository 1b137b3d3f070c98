package fr.agissons.volunteering.mission;

import fr.agissons.core.event.DomainEvent;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.TenantId;
import java.time.Instant;
import java.util.UUID;

/** An association asks the town to look at a mission, for the first time or after a change. */
public record MissionSubmitted(TenantId tenant, UUID mission, String title, String organisation, Instant at)
        implements DomainEvent {
    static MissionSubmitted of(Mission mission, Instant at) {
        return new MissionSubmitted(
                Tenancy.current().id(), mission.getId(), mission.details().title(), mission.organisationName(), at);
    }
}
