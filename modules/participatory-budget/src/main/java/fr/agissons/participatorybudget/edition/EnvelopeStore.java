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

    void delete(Envelope envelope);

    void flush();
}
