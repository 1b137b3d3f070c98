package fr.agissons.sharing.loan;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The deposit ledgers of the town's loans. */
interface DepositEntries extends Repository<DepositEntry, UUID> {
    DepositEntry saveAndFlush(DepositEntry entry);

    Optional<DepositEntry> findFirstByReservationIdOrderByNumberDesc(UUID reservationId);
}
