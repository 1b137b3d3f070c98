package fr.agissons.participatorybudget.works;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What becomes of projects, for whoever writes it. */
interface WorksStore extends Repository<Works, UUID> {
    Works saveAndFlush(Works works);

    /** That of a project, kept from anybody else's change until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from Works w where w.projectId = :project")
    Optional<Works> lock(UUID project);
}
