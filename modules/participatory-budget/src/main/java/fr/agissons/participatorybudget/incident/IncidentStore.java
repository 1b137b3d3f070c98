package fr.agissons.participatorybudget.incident;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The incidents of the town's votes, which are only ever added. */
interface IncidentStore extends Repository<Incident, UUID> {
    Incident saveAndFlush(Incident incident);
}
