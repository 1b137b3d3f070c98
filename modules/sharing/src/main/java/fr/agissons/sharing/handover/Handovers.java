package fr.agissons.sharing.handover;

import fr.agissons.sharing.photo.Way;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The documents of the town's loans. */
interface Handovers extends Repository<Handover, UUID> {
    Handover saveAndFlush(Handover handover);

    /** Sends what changed in this transaction to the database, for those who read there. */
    void flush();

    @Modifying
    @Query("delete from Handover h where h.reservationId = :loan")
    void forget(UUID loan);

    Optional<Handover> findByReservationIdAndWay(UUID reservation, Way way);
}
