package fr.agissons.core.people.organisation;

import fr.agissons.core.event.AfterCommit;
import fr.agissons.core.search.SearchIndex;
import org.springframework.stereotype.Component;

/** Keeps the town's search in step with what is public of its organisations. */
@Component
class OrganisationIndexing {
    private final SearchIndex index;

    OrganisationIndexing(SearchIndex index) {
        this.index = index;
    }

    @AfterCommit
    void on(OrganisationEvent event) {
        index.refresh(OrganisationSource.KIND, event.id());
    }
}
