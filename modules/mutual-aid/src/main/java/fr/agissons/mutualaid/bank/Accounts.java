package fr.agissons.mutualaid.bank;

import fr.agissons.core.web.Refusals;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The accounts of the town. */
interface Accounts extends Repository<Account, UUID> {
    Account saveAndFlush(Account account);

    /** Only its number: what it holds is read once it is locked. */
    @Query("select a.id from Account a where a.holderId = :holder")
    Optional<UUID> findIdOf(UUID holder);

    Optional<Account> findById(UUID id);

    /** Whose it is, for those who move nothing on it. */
    default Account found(UUID id) {
        return findById(id).orElseThrow(Refusals.NotFound::new);
    }

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.id = :id")
    Optional<Account> lock(UUID id);

    /** The account, kept from anybody else's change until the transaction ends. */
    default Account locked(UUID id) {
        return lock(id).orElseThrow(Refusals.NotFound::new);
    }
}
