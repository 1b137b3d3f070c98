package fr.agissons.participatorybudget.roll;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The lines of all rolls. */
interface Roll extends Repository<RollEntry, UUID> {
    List<RollEntry> saveAll(Iterable<RollEntry> entries);

    @Query("select e from RollEntry e where e.id in :ids")
    List<RollEntry> of(List<UUID> ids);

    /** Takes these lines off, an array as the database writes it; their codes go with them. */
    @Modifying
    @Query(nativeQuery = true, value = """
            delete from budget_roll_entry
            where tenant_id = :tenant and id in (select unnest(cast(:lines as uuid[])))
            """)
    int drop(int tenant, String lines);

    /** Takes off all lines of that edition; their codes go with them. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "delete from budget_roll_entry where tenant_id = :tenant and edition_id = :edition")
    int dropAll(int tenant, UUID edition);

    /** Rolls of votes that closed before then: nobody needs their names any more. */
    @Modifying
    @Query(nativeQuery = true, value = """
            delete from budget_roll_entry r using budget_edition e
            where r.tenant_id = :tenant and e.tenant_id = :tenant and e.id = r.edition_id and e.result_at < :before
            """)
    int forget(int tenant, Instant before);
}
