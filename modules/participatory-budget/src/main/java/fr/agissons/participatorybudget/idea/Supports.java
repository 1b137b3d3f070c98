package fr.agissons.participatorybudget.idea;

import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who stands behind which idea, and the statements that make one crowd of two. */
interface Supports extends Repository<Support, UUID> {
    Support saveAndFlush(Support support);

    @Query("select count(s) from Support s where s.ideaId = :idea")
    int countOf(UUID idea);

    @Query("select count(s) > 0 from Support s where s.ideaId = :idea and s.personId = :person")
    boolean has(UUID idea, UUID person);

    @Modifying(flushAutomatically = true)
    @Query("delete from Support s where s.ideaId = :idea and s.personId = :person")
    int remove(UUID idea, UUID person);

    /** Those who stand behind both have one support more to give. */
    @Modifying(flushAutomatically = true)
    @Query("""
            update Supporter p set p.supports = p.supports - 1 where p.editionId = :edition and p.personId in (
                select s.personId from Support s where s.ideaId = :from and s.personId in (
                    select t.personId from Support t where t.ideaId = :into))""")
    int giveBack(UUID edition, UUID from, UUID into);

    /** Whoever stands behind both is counted once. */
    @Modifying(flushAutomatically = true)
    @Query("""
            delete from Support s where s.ideaId = :from and s.personId in (
                select t.personId from Support t where t.ideaId = :into)""")
    int removeTwins(UUID from, UUID into);

    /** The others stand behind what remains. */
    @Modifying(flushAutomatically = true)
    @Query("update Support s set s.ideaId = :into where s.ideaId = :from")
    int move(UUID from, UUID into);
}
