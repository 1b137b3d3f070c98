package fr.agissons.mutualaid.crisis;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The crises of the town, one at a time. */
interface Crises extends Repository<Crisis, UUID> {
    Crisis saveAndFlush(Crisis crisis);

    /** The one that goes on, kept from anybody else's change. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Crisis c where c.liftedAt is null")
    Optional<Crisis> lockCurrent();
}
