package fr.agissons.sharing.campaign;

import fr.agissons.core.event.AfterCommit;
import fr.agissons.core.people.organisation.OrganisationEvent;
import fr.agissons.core.read.Reads;
import fr.agissons.core.search.SearchIndex;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells the town's search index when a campaign may have changed, or the association that collects. */
@Component
class CampaignIndexing {
    private static final String OF_ORGANISATION = """
            select id from sharing_campaign where tenant_id = :tenant and organisation_id = :organisation
            and state = 'OPEN' order by id
            """;

    private final SearchIndex index;
    private final Reads reads;

    CampaignIndexing(SearchIndex index, Reads reads) {
        this.index = index;
        this.reads = reads;
    }

    private record Id(UUID id) {}

    @AfterCommit
    void on(CampaignChanged event) {
        index.refresh(Campaign.KIND, event.campaign());
    }

    @AfterCommit
    void on(OrganisationEvent event) {
        follow(event.id());
    }

    private void follow(UUID organisation) {
        reads.list(Id.class, OF_ORGANISATION, Map.of("organisation", organisation))
                .forEach(campaign -> index.refresh(Campaign.KIND, campaign.id()));
    }
}
