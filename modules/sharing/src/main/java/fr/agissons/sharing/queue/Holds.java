package fr.agissons.sharing.queue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The places in the town's lines; everybody who reads them to change them has the library's turn. */
interface Holds extends Repository<Hold, UUID> {
    Hold saveAndFlush(Hold hold);

    Optional<Hold> findById(UUID id);

    /** The line for these models, all in one. */
    @Query("select h from Hold h where h.modelId in :models and h.state = WAITING order by h.joinedAt, h.id")
    List<Hold> line(Collection<UUID> models);

    /** Where that person waits for that model already, for days that share one with these. */
    @Query("""
            select h from Hold h where h.personId = :person and h.modelId = :model and h.state = WAITING
            and h.pickupDay <= :last and h.dueDay >= :first order by h.joinedAt, h.id""")
    List<Hold> alike(UUID person, UUID model, LocalDate first, LocalDate last);

    /** How many wait for one of these models for days that share one with these. */
    @Query("""
            select count(h) from Hold h where h.modelId in :models and h.state = WAITING
            and h.pickupDay <= :last and h.dueDay >= :first""")
    long wanting(Collection<UUID> models, LocalDate first, LocalDate last);

    /** The place that led to that offer. */
    Optional<Hold> findByReservationId(UUID reservation);

    /** Those of a library whose days have come. */
    @Query("""
            select h from Hold h where h.libraryId = :library and h.state = WAITING and h.pickupDay < :first
            order by h.joinedAt, h.id""")
    List<Hold> past(UUID library, LocalDate first);

    /** The models of a library that somebody waits for. */
    @Query(
            "select distinct h.modelId from Hold h where h.libraryId = :library and h.state = WAITING order by h.modelId")
    List<UUID> models(UUID library);

    /** The libraries of the town somebody waits at. */
    @Query("select distinct h.libraryId from Hold h where h.state = WAITING order by h.libraryId")
    List<UUID> libraries();
}
