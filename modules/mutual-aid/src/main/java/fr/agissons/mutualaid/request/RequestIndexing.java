package fr.agissons.mutualaid.request;

import fr.agissons.core.event.AfterCommit;
import fr.agissons.core.search.SearchIndex;
import org.springframework.stereotype.Component;

/** Tells the town's search index when a request may have changed. */
@Component
class RequestIndexing {
    private final SearchIndex index;

    RequestIndexing(SearchIndex index) {
        this.index = index;
    }

    @AfterCommit
    void on(RequestChanged event) {
        index.refresh(HelpRequest.KIND, event.request());
    }
}
