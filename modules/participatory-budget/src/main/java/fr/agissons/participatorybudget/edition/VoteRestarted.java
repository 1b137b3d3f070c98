package fr.agissons.participatorybudget.edition;

import fr.agissons.core.event.DomainEvent;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.TenantId;
import java.util.UUID;

/** A vote was annulled while it was under way, and is taken again. */
public record VoteRestarted(TenantId tenant, UUID edition) implements DomainEvent {
    static VoteRestarted of(UUID edition) {
        return new VoteRestarted(Tenancy.current().id(), edition);
    }
}
