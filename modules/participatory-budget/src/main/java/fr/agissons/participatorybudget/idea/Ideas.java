package fr.agissons.participatorybudget.idea;

import fr.agissons.core.web.Refusals;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The ideas of the town, for those who change them; pages read rows instead. */
interface Ideas extends Repository<Idea, UUID> {
    Idea saveAndFlush(Idea idea);

    void delete(Idea idea);

    /** The idea, kept from anybody else's change until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Idea i where i.id = :id")
    Optional<Idea> lock(UUID id);

    /** The same, when it must be there. */
    default Idea locked(UUID id) {
        return lock(id).orElseThrow(Refusals.NotFound::new);
    }

    /** What was made one with the one is one with the other from now on. */
    @Modifying(flushAutomatically = true)
    @Query("update Idea i set i.mergedInto = :into where i.mergedInto = :from")
    int follow(UUID from, UUID into);

    /** The drafts that this person began. */
    @Query("select i from Idea i where i.authorId = :person and i.state = DRAFT order by i.id")
    List<Idea> draftsOf(UUID person);
}
