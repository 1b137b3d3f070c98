package fr.agissons.sharing.campaign;

import fr.agissons.core.event.DomainEvent;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.TenantId;
import java.util.UUID;

/** What others can know of a campaign may have changed. */
public record CampaignChanged(TenantId tenant, UUID campaign) implements DomainEvent {
    static CampaignChanged of(UUID campaign) {
        return new CampaignChanged(Tenancy.current().id(), campaign);
    }
}
