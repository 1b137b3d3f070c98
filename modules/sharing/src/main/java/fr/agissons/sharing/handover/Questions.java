package fr.agissons.sharing.handover;

import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What is looked at of the town's things. */
interface Questions extends Repository<Question, UUID> {
    Question save(Question question);

    @Modifying
    @Query("delete from Question q where q.modelId = :model")
    void clear(UUID model);
}
