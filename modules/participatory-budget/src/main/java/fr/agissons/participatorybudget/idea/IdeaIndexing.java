package fr.agissons.participatorybudget.idea;

import fr.agissons.core.event.AfterCommit;
import fr.agissons.core.search.SearchIndex;
import org.springframework.stereotype.Component;

/** Tells the town's search index when an idea may have changed. */
@Component
class IdeaIndexing {
    private final SearchIndex index;

    IdeaIndexing(SearchIndex index) {
        this.index = index;
    }

    @AfterCommit
    void on(IdeaChanged event) {
        index.refresh(Idea.KIND, event.idea());
    }
}
