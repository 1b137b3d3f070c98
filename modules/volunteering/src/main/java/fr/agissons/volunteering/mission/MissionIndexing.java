package fr.agissons.volunteering.mission;

import fr.agissons.core.event.AfterCommit;
import fr.agissons.core.search.SearchIndex;
import org.springframework.stereotype.Component;

/** Tells the town's search index when a mission may have changed. */
@Component
class MissionIndexing {
    private final SearchIndex index;

    MissionIndexing(SearchIndex index) {
        this.index = index;
    }

    @AfterCommit
    void on(MissionChanged event) {
        index.refresh(MissionSearch.KIND, event.mission());
    }
}
