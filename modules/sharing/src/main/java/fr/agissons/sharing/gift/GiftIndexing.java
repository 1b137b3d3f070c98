package fr.agissons.sharing.gift;

import fr.agissons.core.event.AfterCommit;
import fr.agissons.core.people.organisation.OrganisationEvent;
import fr.agissons.core.read.Reads;
import fr.agissons.core.search.SearchIndex;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells the town's search index when a give-away may have changed, or the association that gives. */
@Component
class GiftIndexing {
    private static final String OF_ORGANISATION = """
            select id from sharing_gift where tenant_id = :tenant and organisation_id = :organisation
            and state in ('OPEN', 'PROMISED') order by id
            """;

    private final SearchIndex index;
    private final Reads reads;

    GiftIndexing(SearchIndex index, Reads reads) {
        this.index = index;
        this.reads = reads;
    }

    private record Id(UUID id) {}

    @AfterCommit
    void on(GiftChanged event) {
        index.refresh(GiveAway.KIND, event.gift());
    }

    @AfterCommit
    void on(OrganisationEvent event) {
        follow(event.id());
    }

    private void follow(UUID organisation) {
        reads.list(Id.class, OF_ORGANISATION, Map.of("organisation", organisation))
                .forEach(gift -> index.refresh(GiveAway.KIND, gift.id()));
    }
}
