package fr.agissons.participatorybudget.study;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who looks after which idea. */
interface Assignments extends Repository<Assignment, UUID> {
    Assignment saveAndFlush(Assignment assignment);

    void delete(Assignment assignment);

    @Query("select a from Assignment a where a.ideaId = :idea")
    Optional<Assignment> of(UUID idea);
}
