package fr.agissons.sharing.loan;

import fr.agissons.core.web.Refusals;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The loans of the town. */
interface Reservations extends Repository<Reservation, UUID> {
    Reservation saveAndFlush(Reservation reservation);

    /** The loan, kept from anybody else's change until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Reservation r where r.id = :id")
    Optional<Reservation> lock(UUID id);

    /** The same, when it must be there. */
    default Reservation locked(UUID id) {
        return lock(id).orElseThrow(Refusals.NotFound::new);
    }

    /** Where that loan is lent. */
    @Query("select r.libraryId from Reservation r where r.id = :id")
    Optional<UUID> libraryOf(UUID id);

    /** Those of a library that nobody came for. */
    @Query("""
            select r from Reservation r where r.libraryId = :library and r.state in (REQUESTED, APPROVED)
            and r.pickupDay < :today order by r.id""")
    List<Reservation> uncollected(UUID library, LocalDate today);

    /** What was offered at a library and not answered in time. */
    @Query("""
            select r from Reservation r where r.libraryId = :library and r.state = OFFERED and r.answerBy <= :now
            order by r.id""")
    List<Reservation> unanswered(UUID library, Instant now);

    /** What somebody wants, is promised or offered at a library, the first of each that were wanted together. */
    @Query("""
            select r from Reservation r where r.libraryId = :library and r.leadId is null
            and r.state in (OFFERED, REQUESTED, APPROVED) order by r.id""")
    List<Reservation> ahead(UUID library);

    /** The libraries with offers that were not answered in time. */
    @Query("""
            select distinct r.libraryId from Reservation r where r.state = OFFERED and r.answerBy <= :now
            order by r.libraryId""")
    List<UUID> librariesWithUnanswered(Instant now);

    /** What the person has promised themself, or is offered, of these models at that time. */
    @Query("""
            select r from Reservation r where r.personId = :person and r.modelId in :models
            and r.state in (OFFERED, REQUESTED, APPROVED, OUT, OVERDUE) and r.pickupAt < :until and r.dueAt > :from""")
    List<Reservation> alike(UUID person, Collection<UUID> models, Instant from, Instant until);

    /** What was wanted together, the first first; whoever reads it to change it has the library's turn. */
    @Query("select r from Reservation r where r.id = :lead or r.leadId = :lead order by r.leadId nulls first, r.id")
    List<Reservation> together(UUID lead);

    /** The loans of a unit that nobody has come for yet and that share an instant with that time. */
    @Query("""
            select r from Reservation r where r.unitId = :unit and r.state in (OFFERED, REQUESTED, APPROVED)
            and r.occupiedFrom < :until and r.occupiedUntil > :from order by r.pickupAt, r.id""")
    List<Reservation> promised(UUID unit, Instant from, Instant until);

    /** The loans of a model that have no unit any more, the soonest first. */
    @Query("""
            select r from Reservation r where r.modelId = :model and r.unitId is null and r.taken = 0
            and r.state in (REQUESTED, APPROVED) order by r.pickupAt, r.id""")
    List<Reservation> atRisk(UUID model);

    /** Those of a library that begin or end on closed days. */
    @Query("""
            select r from Reservation r where r.libraryId = :library and r.state in (OFFERED, REQUESTED, APPROVED, OUT)
            and (r.pickupDay between :first and :last or r.dueDay between :first and :last) order by r.pickupAt, r.id""")
    List<Reservation> meeting(UUID library, LocalDate first, LocalDate last);

    /** The loans of the town whose day has come or comes within days, and those that are late. */
    @Query("select r from Reservation r where r.state in (OUT, OVERDUE) and r.dueDay <= :until order by r.dueAt, r.id")
    List<Reservation> dueBy(LocalDate until);

    /** The libraries with loans that nobody came for. */
    @Query("""
            select distinct r.libraryId from Reservation r where r.state in (REQUESTED, APPROVED) and r.pickupDay < :today
            order by r.libraryId""")
    List<UUID> librariesWithUncollected(LocalDate today);
}
