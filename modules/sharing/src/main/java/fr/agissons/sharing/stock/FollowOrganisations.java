package fr.agissons.sharing.stock;

import fr.agissons.core.event.AfterCommit;
import fr.agissons.core.people.organisation.OrganisationChanged;
import fr.agissons.core.people.organisation.OrganisationFlagged;
import fr.agissons.core.people.organisation.OrganisationRestored;
import fr.agissons.core.people.organisation.OrganisationValidated;
import fr.agissons.core.people.organisation.OrganisationWithdrawn;
import fr.agissons.core.search.SearchIndex;
import java.util.UUID;
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
    void on(OrganisationValidated event) {
        follow(event.id());
    }

    @AfterCommit
    void on(OrganisationFlagged event) {
        follow(event.id());
    }

    @AfterCommit
    void on(OrganisationRestored event) {
        follow(event.id());
    }

    @AfterCommit
    void on(OrganisationWithdrawn event) {
        follow(event.id());
    }

    @AfterCommit
    void on(OrganisationChanged event) {
        follow(event.id());
    }

    private void follow(UUID organisation) {
        stock.modelsOfOrganisation(organisation).forEach(model -> index.refresh(ModelSearch.KIND, model));
    }
}
