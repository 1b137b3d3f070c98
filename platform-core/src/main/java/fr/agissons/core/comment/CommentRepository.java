package fr.agissons.core.comment;

import fr.agissons.core.web.Refusals;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The comments of the town, for those who change them; pages read rows instead. */
interface CommentRepository extends Repository<Comment, UUID> {
    Comment saveAndFlush(Comment comment);

    Optional<Comment> findById(UUID id);

    /** Under which thing it was written; asked before its thread is locked, so that it is not loaded too early. */
    @Query("select c.threadId from Comment c where c.id = :id")
    Optional<UUID> findThread(UUID id);

    /** The comment, when it must be there. */
    default Comment known(UUID id) {
        return findById(id).orElseThrow(Refusals.NotFound::new);
    }
}
