package fr.agissons.mutualaid.skill;

import fr.agissons.core.event.DomainEvent;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.TenantId;
import java.util.UUID;

/** The offer is taken off for good: whoever waits for an answer is told, in the very transaction that says so. */
public record SkillArchived(TenantId tenant, UUID offer) implements DomainEvent {
    static SkillArchived of(UUID offer) {
        return new SkillArchived(Tenancy.current().id(), offer);
    }
}
