package fr.agissons.sharing.loan;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What went wrong with loans of the town. */
interface Incidents extends Repository<Incident, UUID> {
    Incident saveAndFlush(Incident incident);

    Optional<Incident> findByReservationId(UUID reservationId);
}
