package fr.agissons.sharing.campaign;

import fr.agissons.core.web.Refusals;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What campaigns need. */
interface Needs extends Repository<Need, UUID> {
    Need saveAndFlush(Need need);

    /** The need, kept from anybody else's change until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from Need n where n.id = :id")
    Optional<Need> lock(UUID id);

    /** The same, when it must be there. */
    default Need locked(UUID id) {
        return lock(id).orElseThrow(Refusals.NotFound::new);
    }

    /** All of a campaign's, kept from anybody else's change. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from Need n where n.campaignId = :campaign order by n.id")
    List<Need> lockAllOf(UUID campaign);

    @Query("select count(n) from Need n where n.campaignId = :campaign")
    long countOf(UUID campaign);
}
