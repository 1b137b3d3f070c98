package fr.agissons.sharing.gift;

import fr.agissons.core.web.Refusals;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The give-aways of the town. */
interface GiveAways extends Repository<GiveAway, UUID> {
    GiveAway saveAndFlush(GiveAway gift);

    /** The give-away, kept from anybody else's change until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select g from GiveAway g where g.id = :id")
    Optional<GiveAway> lock(UUID id);

    /** The same, when it must be there. */
    default GiveAway locked(UUID id) {
        return lock(id).orElseThrow(Refusals.NotFound::new);
    }

    /** How many this person has up or waiting to be read. */
    @Query("""
            select count(g) from GiveAway g where g.authorId = :person and g.expiresAt > :now
            and g.state in (PENDING, OPEN, PROMISED)""")
    long countOpen(UUID person, Instant now);

    /** Those whose time is over and that nobody counts on. */
    @Query("""
            select g.id from GiveAway g where g.promised = 0 and g.expiresAt <= :now and g.state in (OPEN, PROMISED)
            order by g.expiresAt limit 200""")
    List<UUID> findOver(Instant now);

    /** Those whose time ends before then and could be made longer. */
    @Query("""
            select g.id from GiveAway g where g.expiresAt > :now and g.expiresAt <= :soon
            and g.state in (OPEN, PROMISED) order by g.expiresAt limit 500""")
    List<UUID> findEnding(Instant now, Instant soon);

    /** What this person has up in their own name. */
    @Query("""
            select g.id from GiveAway g where g.authorId = :person and g.state in (PENDING, OPEN, PROMISED)
            order by g.id""")
    List<UUID> findUpOf(UUID person);

    /** What this person wrote for an association is the association's alone. */
    @Modifying(flushAutomatically = true)
    @Query("update GiveAway g set g.authorId = null where g.authorId = :person and g.organisationId is not null")
    void leaveToOrganisations(UUID person);
}
