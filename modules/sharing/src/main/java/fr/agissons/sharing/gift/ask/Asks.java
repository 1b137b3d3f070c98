package fr.agissons.sharing.gift.ask;

import fr.agissons.core.web.Refusals;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The answers to the town's give-aways. */
interface Asks extends Repository<Ask, UUID> {
    Ask saveAndFlush(Ask ask);

    /** The answer, kept from anybody else's change until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Ask a where a.id = :id")
    Optional<Ask> lock(UUID id);

    /** The same, when it must be there. */
    default Ask locked(UUID id) {
        return lock(id).orElseThrow(Refusals.NotFound::new);
    }

    @Query("select a.giftId from Ask a where a.id = :id")
    Optional<UUID> findGiftOf(UUID id);

    /** The give-away it answers, whose row is locked before its own. */
    default UUID giftOf(UUID id) {
        return findGiftOf(id).orElseThrow(Refusals.NotFound::new);
    }

    /** What this person has asked of it and is not over. */
    @Query("select a from Ask a where a.giftId = :gift and a.personId = :person and a.state in (ASKED, PROMISED)")
    Optional<Ask> active(UUID gift, UUID person);

    /** Those of a give-away that are not over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Ask a where a.giftId = :gift and a.state in (ASKED, PROMISED) order by a.id")
    List<Ask> lockActiveOf(UUID gift);

    /** Those of a give-away that wait for an answer. */
    @Query("select a from Ask a where a.giftId = :gift and a.state = ASKED order by a.id")
    List<Ask> waiting(UUID gift);
}
