package fr.agissons.participatorybudget.project;

import fr.agissons.core.event.AfterCommit;
import fr.agissons.core.read.Reads;
import fr.agissons.core.search.SearchIndex;
import fr.agissons.participatorybudget.edition.EditionChanged;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells the town's search index when a project may have changed, or its edition was shown. */
@Component
class ProjectIndexing {
    private static final String OF_EDITION =
            "select id from budget_project where tenant_id = :tenant and edition_id = :edition order by id";

    private final SearchIndex index;
    private final Reads reads;

    ProjectIndexing(SearchIndex index, Reads reads) {
        this.index = index;
        this.reads = reads;
    }

    private record Id(UUID id) {}

    @AfterCommit
    void on(ProjectChanged event) {
        index.refresh(Project.KIND, event.project());
    }

    @AfterCommit
    void on(EditionChanged event) {
        reads.list(Id.class, OF_EDITION, Map.of("edition", event.edition()))
                .forEach(project -> index.refresh(Project.KIND, project.id()));
    }
}
