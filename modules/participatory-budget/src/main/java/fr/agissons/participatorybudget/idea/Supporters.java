package fr.agissons.participatorybudget.idea;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** How many ideas each supports. */
interface Supporters extends Repository<Supporter, UUID> {
    Supporter saveAndFlush(Supporter supporter);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Supporter p where p.editionId = :edition and p.personId = :person")
    Optional<Supporter> lock(UUID edition, UUID person);

    @Modifying(flushAutomatically = true)
    @Query("delete from Supporter p where p.personId = :person and p.editionId in :editions")
    int removeAll(UUID person, List<UUID> editions);
}
