package fr.agissons.mutualaid.desk;

import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The follow-up log of the town. */
interface FollowUps extends Repository<FollowUp, UUID> {
    FollowUp save(FollowUp followUp);

    /** Forgets what was noted about what this person asked for. */
    @Modifying(flushAutomatically = true)
    @Query("delete from FollowUp f where f.requestId in (select r.id from HelpRequest r where r.requesterId = :person)")
    int forgetAbout(UUID person);
}
