package fr.agissons.participatorybudget.idea;

import java.util.List;
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

    /** The ideas of these editions that somebody stands behind, kept from anybody else's change until the transaction ends. */
    @Query(nativeQuery = true, value = """
            select i.id from budget_idea i where i.tenant_id = :tenant and i.edition_id in (:editions) and i.id in (
                select s.idea_id from budget_support s where s.tenant_id = :tenant and s.person_id = :person)
            order by i.id for update of i
            """)
    List<UUID> hold(int tenant, UUID person, List<UUID> editions);

    @Modifying(flushAutomatically = true)
    @Query("update versioned Idea i set i.supports = i.supports - 1 where i.id in :ideas")
    int uncount(List<UUID> ideas);

    @Modifying(flushAutomatically = true)
    @Query("delete from Support s where s.personId = :person and s.ideaId in :ideas")
    int removeAll(UUID person, List<UUID> ideas);

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
