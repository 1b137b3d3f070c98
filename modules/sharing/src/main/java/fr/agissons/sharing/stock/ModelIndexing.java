package fr.agissons.sharing.stock;

import fr.agissons.core.event.AfterCommit;
import fr.agissons.core.search.SearchIndex;
import org.springframework.stereotype.Component;

/** Tells the town's search index when a thing that is lent may have changed. */
@Component
class ModelIndexing {
    private final SearchIndex index;

    ModelIndexing(SearchIndex index) {
        this.index = index;
    }

    @AfterCommit
    void on(ModelChanged event) {
        index.refresh(ModelSearch.KIND, event.model());
    }
}
