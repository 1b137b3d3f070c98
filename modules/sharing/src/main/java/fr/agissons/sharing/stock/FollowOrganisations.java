package fr.agissons.sharing.stock;

import fr.agissons.core.event.AfterCommit;
import fr.agissons.core.people.organisation.OrganisationEvent;
import fr.agissons.core.search.SearchIndex;
import org.springframework.stereotype.Component;

/** What an association lends is found as long as the association is public. */
@Component
class FollowOrganisations {
    private final Stock stock;
    private final SearchIndex index;

    FollowOrganisations(Stock stock, SearchIndex index) {
        this.stock = stock;
        this.index = index;
    }

    @AfterCommit
    void on(OrganisationEvent event) {
        stock.modelsOfOrganisation(event.id()).forEach(model -> index.refresh(ModelSearch.KIND, model));
    }
}
