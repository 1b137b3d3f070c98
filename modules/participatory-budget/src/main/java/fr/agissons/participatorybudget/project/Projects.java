package fr.agissons.participatorybudget.project;

import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Reads;
import fr.agissons.core.read.Trip;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads projects whole, for every package of the module. */
@Component
public class Projects {
    private static final String ONE = ProjectView.COLUMNS + ProjectRule.FROM + "where";
    private static final String OF_EDITION =
            ONE + " p.tenant_id = :tenant and p.edition_id = :edition order by p.number";

    private final Reads reads;

    Projects(Reads reads) {
        this.reads = reads;
    }

    /** The project of that number, when everybody may read it. */
    public Optional<ProjectView> shown(UUID id) {
        return reads.first(ProjectView.class, ONE + ProjectRule.VISIBLE + "and p.id = :id", Map.of("id", id));
    }

    /** The project of that number, whoever may read it: for those who run the budget. */
    public Optional<ProjectView> any(UUID id) {
        return reads.first(ProjectView.class, ONE + " p.tenant_id = :tenant and p.id = :id", Map.of("id", id));
    }

    /** All projects of an edition by number, withdrawn ones too: what a ballot shows, and what a count counts. */
    public List<ProjectView> of(UUID edition) {
        return reads.list(ProjectView.class, OF_EDITION, Map.of("edition", edition));
    }

    /** The same, asked along with the other questions of a page. */
    public Answer<ProjectView> of(Trip trip, UUID edition) {
        return trip.ask(ProjectView.class, OF_EDITION, Map.of("edition", edition));
    }
}
