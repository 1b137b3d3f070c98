package fr.agissons.mutualaid.skill;

import fr.agissons.core.web.Refusals;
import fr.agissons.mutualaid.talent.Skill;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The skills offered in the town, and the only statements that change how many are asked of at a time. */
interface SkillOffers extends Repository<SkillOffer, UUID> {
    SkillOffer saveAndFlush(SkillOffer offer);

    /** The offer, kept from anybody else's change until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from SkillOffer s where s.id = :id")
    Optional<SkillOffer> lock(UUID id);

    /** The same, when it must be there. */
    default SkillOffer locked(UUID id) {
        return lock(id).orElseThrow(Refusals.NotFound::new);
    }

    /** What this person already offers of that skill. */
    @Query(
            "select s.id from SkillOffer s where s.personId = :person and s.details.skill = :skill and s.state <> ARCHIVED")
    Optional<UUID> findLiving(UUID person, Skill skill);

    /** All that this person offers. */
    @Query("select s.id from SkillOffer s where s.personId = :person order by s.id")
    List<UUID> findOf(UUID person);

    /** Takes one more in if the person bears one more at a time; 1 when it did. The row stays locked. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update SkillOffer s set s.taken = s.taken + 1 where s.id = :id and s.state <> ARCHIVED"
            + " and (s.details.atOnce is null or s.taken < s.details.atOnce)")
    int take(UUID id);

    /** One of them is over. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update SkillOffer s set s.taken = s.taken - 1 where s.id = :id and s.taken > 0")
    int release(UUID id);

    /** Those nobody has said a word about since that day. */
    @Query("select s.id from SkillOffer s where s.state = ACTIVE and s.askedAt is null and s.confirmedAt <= :before"
            + " order by s.confirmedAt limit 100")
    List<UUID> findStale(Instant before);
}
