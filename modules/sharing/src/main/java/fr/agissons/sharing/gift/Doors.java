package fr.agissons.sharing.gift;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The doors that give-aways are fetched at. */
interface Doors extends Repository<Door, UUID> {
    Door save(Door door);

    @Query("select d from Door d where d.giftId = :gift")
    Optional<Door> of(UUID gift);

    /** Nobody comes any more. */
    @Modifying
    @Query("delete from Door d where d.giftId = :gift")
    void forget(UUID gift);

    /** Those that somebody wrote of give-aways in their own name. */
    @Modifying(flushAutomatically = true)
    @Query("""
            delete from Door d where d.giftId in
            (select g.id from GiveAway g where g.authorId = :person and g.organisationId is null)""")
    void forgetAllOf(UUID person);
}
