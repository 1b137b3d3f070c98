package fr.agissons.participatorybudget.annulment;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The annulments of the town's votes, proposed and decided. */
interface Annulments extends Repository<Annulment, UUID> {
    Annulment saveAndFlush(Annulment annulment);

    void delete(Annulment annulment);

    /** The one that waits for a decision on that edition's vote. */
    @Query("select a from Annulment a where a.editionId = :edition and a.decidedAt is null")
    Optional<Annulment> proposed(UUID edition);
}
