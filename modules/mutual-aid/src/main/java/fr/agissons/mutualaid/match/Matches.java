package fr.agissons.mutualaid.match;

import fr.agissons.core.web.Refusals;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The offers to help of the town. */
interface Matches extends Repository<Match, UUID> {
    Match saveAndFlush(Match match);

    /** The offer, kept from anybody else's change until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Match m where m.id = :id")
    Optional<Match> lock(UUID id);

    /** The same, when it must be there. */
    default Match locked(UUID id) {
        return lock(id).orElseThrow(Refusals.NotFound::new);
    }

    /** Those of a request that somebody counts on or waits for. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Match m where m.requestId = :request and m.state in (OFFERED, CONFIRMED) order by m.id")
    List<Match> lockActiveOf(UUID request);

    @Query(
            "select m from Match m where m.requestId = :request and m.helperId = :helper and m.state in (OFFERED, CONFIRMED, DONE)")
    Optional<Match> findActive(UUID request, UUID helper);

    /** How many have offered and wait for an answer. */
    @Query("select count(m) from Match m where m.requestId = :request and m.state = OFFERED")
    long countOffers(UUID request);

    /** Of whom something is still to be heard after the help was given. */
    @Query("""
            select count(m) from Match m where m.requestId = :request and m.state = DONE
            and (m.helperMood is null or m.requesterMood is null)""")
    long countSilent(UUID request);

    /** Forgets what this person said of those who helped them. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update Match m set m.requesterSays = ''
            where m.requestId in (select r.id from HelpRequest r where r.requesterId = :person)""")
    int silenceRequester(UUID person);
}
