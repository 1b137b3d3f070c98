package fr.agissons.participatorybudget.idea;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The editions in which nobody supports everything. */
interface SupportLimits extends Repository<SupportLimit, UUID> {
    SupportLimit saveAndFlush(SupportLimit limit);

    void delete(SupportLimit limit);

    @Query("select l from SupportLimit l where l.editionId = :edition")
    Optional<SupportLimit> of(UUID edition);
}
