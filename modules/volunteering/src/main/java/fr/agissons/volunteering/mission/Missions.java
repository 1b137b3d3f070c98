package fr.agissons.volunteering.mission;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The missions of the town, whole; pages read projections instead. */
interface Missions extends Repository<Mission, UUID> {
    Mission save(Mission mission);

    Optional<Mission> findById(UUID id);

    List<Mission> findByOrganisationId(UUID organisationId);
}
