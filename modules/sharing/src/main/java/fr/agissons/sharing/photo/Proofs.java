package fr.agissons.sharing.photo;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The pictures taken at the town's counters. */
interface Proofs extends Repository<Proof, UUID> {
    Proof saveAndFlush(Proof proof);

    Optional<Proof> findById(UUID id);

    void delete(Proof proof);

    @Modifying
    @Query("delete from Proof p where p.reservationId = :loan")
    void forget(UUID loan);
}
