package fr.agissons.mutualaid.skill;

import fr.agissons.core.event.DomainEvent;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.TenantId;
import java.util.UUID;

/** What others can know of an offer may have changed. */
public record SkillChanged(TenantId tenant, UUID offer) implements DomainEvent {
    static SkillChanged of(UUID offer) {
        return new SkillChanged(Tenancy.current().id(), offer);
    }
}
