package fr.agissons.participatorybudget.edition;

import fr.agissons.core.web.Refusals;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The editions of the town, for whoever writes them. */
interface EditionStore extends Repository<Edition, UUID> {
    Edition saveAndFlush(Edition edition);

    Optional<Edition> findById(UUID id);

    void delete(Edition edition);

    void flush();

    /** Freezes it, past the entity: its version stays, for nothing of what its town wrote has changed. */
    @Modifying
    @Query(nativeQuery = true, value = """
            update budget_edition set first_ballot_at = :at
            where tenant_id = :tenant and id = :edition and first_ballot_at is null
            """)
    int noteFirstBallot(int tenant, UUID edition, Instant at);

    /** Lets go of it again, once nothing counts any more that was cast under it; past the entity too. */
    @Modifying
    @Query(nativeQuery = true, value = """
            update budget_edition set first_ballot_at = null where tenant_id = :tenant and id = :edition
            """)
    int forgetFirstBallot(int tenant, UUID edition);

    boolean existsBySlug(String slug);

    /** The edition, kept from anybody else's change until the transaction ends: a first ballot waits, or has been. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Edition e where e.id = :id")
    Optional<Edition> lock(UUID id);

    /** The same, when it must be there. */
    default Edition locked(UUID id) {
        return lock(id).orElseThrow(Refusals.NotFound::new);
    }
}
