package fr.agissons.participatorybudget.works;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The milestones of all projects. */
interface Steps extends Repository<WorksStep, UUID> {
    WorksStep saveAndFlush(WorksStep step);

    Optional<WorksStep> findById(UUID id);

    void delete(WorksStep step);

    void flush();
}
