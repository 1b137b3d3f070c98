package fr.agissons.volunteering.application;

import fr.agissons.core.web.Refusals;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The sign-ups of the town. */
interface Applications extends Repository<Application, UUID> {
    Application saveAndFlush(Application application);

    /** The application, kept from anybody else's change until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Application a where a.id = :id")
    Optional<Application> lock(UUID id);

    /** The same, when it must be there. */
    default Application locked(UUID id) {
        return lock(id).orElseThrow(Refusals.NotFound::new);
    }

    /** The sign-ups that hold a place of the slot, kept from anybody else's change. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Application a where a.slotId = :slot and a.state in (PENDING, ACCEPTED) order by a.id")
    List<Application> lockActiveOf(UUID slot);

    @Query(
            "select a from Application a where a.slotId = :slot and a.personId = :person and a.state in (PENDING, ACCEPTED)")
    Optional<Application> findActive(UUID person, UUID slot);

    /** Whether this person has promised to be elsewhere at that time. */
    @Query("""
            select count(a) > 0 from Application a
            where a.personId = :person and a.state = ACCEPTED and a.startsAt < :end and a.endsAt > :start""")
    boolean isEngaged(UUID person, Instant start, Instant end);
}
