package fr.agissons.sharing.campaign;

import fr.agissons.core.web.Refusals;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The campaigns of the town. */
interface Campaigns extends Repository<Campaign, UUID> {
    Campaign saveAndFlush(Campaign campaign);

    Optional<Campaign> findById(UUID id);

    /** The campaign, kept from anybody else's change until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Campaign c where c.id = :id")
    Optional<Campaign> lock(UUID id);

    /** The same, when it must be there. */
    default Campaign locked(UUID id) {
        return lock(id).orElseThrow(Refusals.NotFound::new);
    }

    /** Those that nobody has closed although their last day is long past. */
    @Query(
            "select c.id from Campaign c where c.state = OPEN and c.details.last < :day order by c.details.last limit 100")
    List<UUID> findForgotten(LocalDate day);
}
