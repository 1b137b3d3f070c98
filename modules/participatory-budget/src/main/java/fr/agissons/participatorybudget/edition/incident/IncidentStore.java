package fr.agissons.participatorybudget.edition.incident;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The incidents of the town's votes, which are only ever added. */
interface IncidentStore extends Repository<VoteIncident, UUID> {
    VoteIncident saveAndFlush(VoteIncident incident);
}
