package fr.agissons.mutualaid.invitation;

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

/** The invitations of the town. */
interface Invitations extends Repository<Invitation, UUID> {
    Invitation saveAndFlush(Invitation invitation);

    /** The invitation, kept from anybody else's change until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invitation i where i.id = :id")
    Optional<Invitation> lock(UUID id);

    /** The same, when it must be there. */
    default Invitation locked(UUID id) {
        return lock(id).orElseThrow(Refusals.NotFound::new);
    }

    /** The one of this party to this offer that waits for an answer. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invitation i where i.skillId = :skill and i.partyId = :party and i.state = SENT")
    Optional<Invitation> lockPending(UUID skill, UUID party);

    /** Those to this offer that wait for an answer. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invitation i where i.skillId = :skill and i.state = SENT order by i.id")
    List<Invitation> lockPending(UUID skill);

    /** How many this party has sent since then. */
    @Query("select count(i) from Invitation i where i.partyId = :party and i.sentAt >= :since")
    long countSince(UUID party, Instant since);

    /** Takes out the reasons this person gave; what the town reads of a report stays. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Invitation i set i.reason = '' where i.state <> REPORTED and i.reason <> '' and i.skillId in"
            + " (select s.id from SkillOffer s where s.personId = :person)")
    void silence(UUID person);

    /** Those sent so long ago that nobody will answer. */
    @Query("select i.id from Invitation i where i.state = SENT and i.sentAt <= :before order by i.sentAt limit 100")
    List<UUID> findOverdue(Instant before);
}
