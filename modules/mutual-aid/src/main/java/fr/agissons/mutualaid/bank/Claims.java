package fr.agissons.mutualaid.bank;

import fr.agissons.core.web.Refusals;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What helpers say they are owed. */
interface Claims extends Repository<Claim, UUID> {
    Claim saveAndFlush(Claim claim);

    Optional<Claim> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Claim c where c.id = :id")
    Optional<Claim> lock(UUID id);

    /** The claim, kept from anybody else's answer until the transaction ends. */
    default Claim locked(UUID id) {
        return lock(id).orElseThrow(Refusals.NotFound::new);
    }

    /** Whoever this account is of leaves: nobody waits for them any more. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Claim c set c.state = REFUSED where c.state = OPEN"
            + " and (c.payerAccount = :account or c.receiverAccount = :account)")
    void abandon(UUID account);

    /** What was said about that goes, too. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Claim c set c.words = '' where c.payerAccount = :account or c.receiverAccount = :account")
    void silence(UUID account);

    /** The one that waits for this help or skill. */
    @Query("select c.id from Claim c where c.state = OPEN and (c.matchId = :deal or c.invitationId = :deal)")
    Optional<UUID> findOpen(UUID deal);
}
