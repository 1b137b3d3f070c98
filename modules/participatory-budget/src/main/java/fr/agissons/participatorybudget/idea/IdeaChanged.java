package fr.agissons.participatorybudget.idea;

import fr.agissons.core.event.DomainEvent;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.TenantId;
import java.util.UUID;

/** What others can know of an idea may have changed. */
public record IdeaChanged(TenantId tenant, UUID idea) implements DomainEvent {
    static IdeaChanged of(UUID idea) {
        return new IdeaChanged(Tenancy.current().id(), idea);
    }
}
