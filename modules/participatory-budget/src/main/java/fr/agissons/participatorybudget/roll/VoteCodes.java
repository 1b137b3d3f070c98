package fr.agissons.participatorybudget.roll;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The codes that were sent. */
interface VoteCodes extends Repository<VoteCode, UUID> {
    List<VoteCode> saveAll(Iterable<VoteCode> codes);

    @Query("select count(c) from VoteCode c where c.editionId = :edition")
    long countOf(UUID edition);

    /** Those that stand for no line of a roll: each is a voter. */
    @Modifying
    @Query(nativeQuery = true, value = """
            delete from budget_vote_code where tenant_id = :tenant and edition_id = :edition and entry_id is null
            """)
    int cancel(int tenant, UUID edition);

    /** Those of all lines but these, an array as the database writes it. */
    @Modifying
    @Query(nativeQuery = true, value = """
            delete from budget_vote_code where tenant_id = :tenant and edition_id = :edition
                and entry_id is not null and entry_id not in (select unnest(cast(:lines as uuid[])))
            """)
    int withdrawAllBut(int tenant, UUID edition, String lines);

    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    "delete from budget_vote_code where tenant_id = :tenant and edition_id = :edition and entry_id = :line")
    int withdraw(int tenant, UUID edition, UUID line);
}
