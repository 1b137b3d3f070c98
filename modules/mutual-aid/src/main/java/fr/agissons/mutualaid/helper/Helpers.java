package fr.agissons.mutualaid.helper;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The helpers of the town. */
interface Helpers extends Repository<HelpingHand, UUID> {
    HelpingHand saveAndFlush(HelpingHand helper);

    Optional<HelpingHand> findByPersonId(UUID personId);

    /** The helper, kept from anybody else's change until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select h from HelpingHand h where h.personId = :person")
    Optional<HelpingHand> lock(UUID person);
}
