package fr.agissons.participatorybudget.study;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All that was found out about the town's ideas; nothing of it is ever changed. */
interface Studies extends Repository<Study, UUID> {
    Study saveAndFlush(Study study);

    @Query("select max(s.number) from Study s where s.ideaId = :idea")
    Optional<Integer> lastNumber(UUID idea);
}
