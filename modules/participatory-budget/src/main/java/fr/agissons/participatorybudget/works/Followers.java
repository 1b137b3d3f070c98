package fr.agissons.participatorybudget.works;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who wants to know what becomes of which project. */
interface Followers extends Repository<WorksFollower, UUID> {
    WorksFollower saveAndFlush(WorksFollower follower);

    @Query("select f from WorksFollower f where f.projectId = :project and f.personId = :person")
    Optional<WorksFollower> find(UUID project, UUID person);

    @Modifying(flushAutomatically = true)
    @Query("delete from WorksFollower f where f.personId = :person")
    int removeAll(UUID person);
}
