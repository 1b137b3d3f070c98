package fr.agissons.mutualaid.request;

import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The doorsteps of the town. */
interface Doorsteps extends Repository<Doorstep, UUID> {
    Doorstep save(Doorstep doorstep);

    /** Forgets whose door it was, once nobody has to go there any more. */
    @Modifying
    @Query("delete from Doorstep d where d.requestId = :request")
    int forget(UUID request);

    /** Forgets every door this person ever asked somebody to. */
    @Modifying(flushAutomatically = true)
    @Query("delete from Doorstep d where d.requestId in (select r.id from HelpRequest r where r.requesterId = :person)")
    int forgetOf(UUID person);
}
