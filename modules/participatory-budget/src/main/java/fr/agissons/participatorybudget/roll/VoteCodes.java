package fr.agissons.participatorybudget.roll;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The codes that were sent. */
interface VoteCodes extends Repository<VoteCode, UUID> {
    List<VoteCode> saveAll(Iterable<VoteCode> codes);

    @Query("select c from VoteCode c where c.editionId = :edition and c.hash = :hash")
    Optional<VoteCode> find(UUID edition, String hash);

    @Query("select count(c) from VoteCode c where c.editionId = :edition")
    long countOf(UUID edition);
}
