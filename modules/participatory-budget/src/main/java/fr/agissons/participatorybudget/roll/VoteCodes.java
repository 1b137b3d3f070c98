package fr.agissons.participatorybudget.roll;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The codes that were sent. */
interface VoteCodes extends Repository<VoteCode, UUID> {
    List<VoteCode> saveAll(Iterable<VoteCode> codes);

    /** As it is told to the database: whoever votes by letter asks for it. */
    @Query(nativeQuery = true, value = """
            select * from budget_vote_code where tenant_id = :tenant and edition_id = :edition and code_hash = :hash
            """)
    Optional<VoteCode> find(int tenant, UUID edition, String hash);

    @Query("select count(c) from VoteCode c where c.editionId = :edition")
    long countOf(UUID edition);
}
