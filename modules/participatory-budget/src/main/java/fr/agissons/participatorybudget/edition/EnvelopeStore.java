package fr.agissons.participatorybudget.edition;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The envelopes of the town's editions, for whoever writes them. */
interface EnvelopeStore extends Repository<Envelope, UUID> {
    Envelope saveAndFlush(Envelope envelope);

    Optional<Envelope> findById(UUID id);

    @Query("select v from Envelope v where v.editionId = :edition order by v.id")
    List<Envelope> of(UUID edition);

    /** Whether a line of the edition's roll, or a letter's code, says that district. */
    @Query(nativeQuery = true, value = """
            select exists (select from budget_roll_entry r
                    where r.tenant_id = :tenant and r.edition_id = :edition and r.district = :district)
                or exists (select from budget_vote_code c where c.tenant_id = :tenant and c.edition_id = :edition
                    and c.entry_id is null and c.district = :district)
            """)
    boolean isNamed(int tenant, UUID edition, String district);

    /** Its state as it is now, whatever was read before. */
    @Query("select v.version from Envelope v where v.id = :id")
    int versionOf(UUID id);

    void delete(Envelope envelope);

    void flush();
}
