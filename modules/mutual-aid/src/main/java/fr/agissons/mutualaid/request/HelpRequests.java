package fr.agissons.mutualaid.request;

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

/** The requests of the town, and the only statements that change a count of helpers: each conditional and atomic. */
interface HelpRequests extends Repository<HelpRequest, UUID> {
    HelpRequest saveAndFlush(HelpRequest request);

    /** The request, kept from anybody else's change until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from HelpRequest r where r.id = :id")
    Optional<HelpRequest> lock(UUID id);

    /** The same, when it must be there. */
    default HelpRequest locked(UUID id) {
        return lock(id).orElseThrow(Refusals.NotFound::new);
    }

    /** Takes one helper in if one more is needed; 1 when it did. The row stays locked until the transaction ends. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update HelpRequest r set r.confirmed = r.confirmed + 1
            where r.id = :id and r.confirmed < r.need.needed and r.need.wantedUntil > :now
            and r.state in (TRIAGED, MATCHED, CONFIRMED)""")
    int take(UUID id, Instant now);

    /** Lets one helper go. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update HelpRequest r set r.confirmed = r.confirmed - 1 where r.id = :id and r.confirmed > 0")
    int release(UUID id);

    /** How many this person still waits with. */
    @Query("""
            select count(r) from HelpRequest r where r.requesterId = :person and r.need.wantedUntil > :now
            and r.state in (NEW, TRIAGED, MATCHED, CONFIRMED)""")
    long countOpen(UUID person, Instant now);

    /** Those whose time is over and for whom nobody was confirmed. */
    @Query("""
            select r.id from HelpRequest r where r.confirmed = 0 and r.need.wantedUntil <= :now
            and r.state in (NEW, TRIAGED, MATCHED) order by r.need.wantedUntil limit 100""")
    List<UUID> findOverdue(Instant now);

    /** Those that were helped so long ago that nobody will say more. */
    @Query(
            "select r.id from HelpRequest r where r.state = DONE and r.settledAt < :before order by r.settledAt limit 100")
    List<UUID> findForgotten(Instant before);
}
