package fr.agissons.participatorybudget.works;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What was told of all projects. */
interface Entries extends Repository<WorksEntry, UUID> {
    WorksEntry saveAndFlush(WorksEntry entry);
}
