package fr.agissons.participatorybudget.ballot;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The end of ballot boxes: what moves into the sealed one, what says that it is whole, and what is forgotten. */
interface SealStore extends Repository<BallotBox, UUID> {
    /** Boxes of votes that are over by then and still have their key. */
    @Query(nativeQuery = true, value = """
            select b.edition_id from budget_ballot_box b
            join budget_edition e on e.tenant_id = :tenant and e.id = b.edition_id
            where b.tenant_id = :tenant and b.sealed_at is null and e.result_at <= :now
            """)
    List<UUID> due(int tenant, Instant now);

    /** What is confirmed goes into the sealed box: new numbers, in an order drawn by lot. */
    @Modifying
    @Query(nativeQuery = true, value = """
            with drawn as materialized (
                select b.id as old, gen_random_uuid() as id, b.channel, b.district from budget_ballot b
                where b.tenant_id = :tenant and b.edition_id = :edition and b.confirmed order by random()),
            kept as (
                insert into budget_sealed_ballot (tenant_id, id, edition_id, channel, district)
                select :tenant, d.id, :edition, d.channel, d.district from drawn d order by d.id returning id),
            chosen as (
                insert into budget_sealed_choice (tenant_id, ballot_id, project_id, edition_id, weight)
                select :tenant, d.id, c.project_id, :edition, c.weight from drawn d
                join budget_ballot_choice c on c.tenant_id = :tenant and c.ballot_id = d.old
                order by d.id, c.project_id)
            insert into budget_sealed_receipt (tenant_id, edition_id, code)
            select :tenant, :edition, r.code from budget_receipt r
            where r.tenant_id = :tenant and r.edition_id = :edition order by r.code
            """)
    int seal(int tenant, UUID edition);

    /** How many ballots are sealed; choices that stand on none of them would count as another. */
    @Query(nativeQuery = true, value = """
            select count(*) from (
                select id from budget_sealed_ballot where tenant_id = :tenant and edition_id = :edition union
                select ballot_id from budget_sealed_choice where tenant_id = :tenant and edition_id = :edition) as each
            """)
    int sealed(int tenant, UUID edition);

    @Query(nativeQuery = true, value = """
            select count(*) from budget_ballot where tenant_id = :tenant and edition_id = :edition and channel = 'PAPER'
            """)
    int paperVoters(int tenant, UUID edition);

    /**
     * One hash over all sealed ballots, the same in whatever order they are read. Ballots and choices are put together in one
     * walk through both: whatever the database thinks of rows it got a moment ago, it cannot choose to look through all
     * choices for each ballot.
     */
    @Query(nativeQuery = true, value = """
            select encode(sha256(convert_to(coalesce(string_agg(l.line, chr(10) order by l.line), ''), 'UTF8')), 'hex')
            from (select p.id || ' ' || max(p.channel) || ' ' || max(p.district) || ' '
                    || coalesce(string_agg(p.chosen, ',' order by p.project_id), '') as line
                from (select b.id, b.channel, coalesce(b.district, '') as district, null as chosen, null as project_id
                    from budget_sealed_ballot b where b.tenant_id = :tenant and b.edition_id = :edition
                    union all select c.ballot_id, null, null, c.project_id || '=' || coalesce(c.weight, 0), c.project_id
                    from budget_sealed_choice c where c.tenant_id = :tenant and c.edition_id = :edition) p
                group by p.id) l
            """)
    String digest(int tenant, UUID edition);

    @Modifying
    @Query(nativeQuery = true, value = "delete from budget_ballot where tenant_id = :tenant and edition_id = :edition")
    int empty(int tenant, UUID edition);

    @Modifying
    @Query(nativeQuery = true, value = "delete from budget_receipt where tenant_id = :tenant and edition_id = :edition")
    int forgetReceipts(int tenant, UUID edition);

    /** Nobody is reminded any more: nobody need know who would have been, nor whose account stood for which line. */
    @Modifying
    @Query(nativeQuery = true, value = """
            with lines as (delete from budget_member_line where tenant_id = :tenant and edition_id = :edition)
            delete from budget_unfinished_ballot where tenant_id = :tenant and edition_id = :edition
            """)
    int forgetMembers(int tenant, UUID edition);
}
