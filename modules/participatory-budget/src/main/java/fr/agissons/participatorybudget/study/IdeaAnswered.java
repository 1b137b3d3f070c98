package fr.agissons.participatorybudget.study;

import fr.agissons.core.event.DomainEvent;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.TenantId;
import java.util.UUID;

/**
 * Everybody may read what the services say of an idea.
 *
 * @param number the version that says it
 */
public record IdeaAnswered(TenantId tenant, UUID idea, int number) implements DomainEvent {
    static IdeaAnswered of(UUID idea, int number) {
        return new IdeaAnswered(Tenancy.current().id(), idea, number);
    }
}
