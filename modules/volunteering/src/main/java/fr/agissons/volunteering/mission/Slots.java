package fr.agissons.volunteering.mission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The slots of the town, and the only statements that change a count of places: each conditional and atomic. */
interface Slots extends Repository<Slot, UUID> {
    Slot save(Slot slot);

    Optional<Slot> findById(UUID id);

    List<Slot> findByMissionId(UUID missionId);

    /** Takes one place if one is left; 1 when it did. The row stays locked until the transaction ends. */
    @Modifying
    @Query("""
            update Slot s set s.taken = s.taken + 1
            where s.id = :slot and s.taken < s.capacity and s.cancelled = false
            and ((s.standing = true and s.endsAt > :now) or s.startsAt > :now)""")
    int take(UUID slot, Instant now);

    /** Gives one place back. */
    @Modifying
    @Query("update Slot s set s.taken = s.taken - 1 where s.id = :slot and s.taken > 0")
    int free(UUID slot);

    /** Changes the number of places unless more are taken already; 1 when it did. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Slot s set s.capacity = :capacity where s.id = :slot and s.taken <= :capacity")
    int resize(UUID slot, int capacity);

    /** Takes the slot off the calendar; 1 when it was still on it. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Slot s set s.cancelled = true where s.id = :slot and s.cancelled = false")
    int cancel(UUID slot);
}
