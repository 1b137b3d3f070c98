package fr.agissons.participatorybudget.paper;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Papers and what was read on them. Rows are numbered by lot: a number of ours would tell the hour at which a paper was typed,
 * and the journal knows at which hour somebody was struck off.
 */
interface SheetStore extends Repository<Sheet, UUID> {
    Sheet saveAndFlush(Sheet sheet);

    /** Many agents type at once; whoever seals waits for all of them, and they for the seal. */
    @Query(
            nativeQuery = true,
            value = "select 1 from pg_advisory_xact_lock_shared(hashtextextended(cast(:edition as text), 0))")
    int holdOpen(String edition);

    /** Whether papers of that edition can no longer be touched. */
    @Query(nativeQuery = true, value = "select budget_papers_are_in(:tenant, :edition)")
    boolean areIn(int tenant, UUID edition);

    /** The paper of that number, unless somebody brought it before. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into budget_paper (tenant_id, id, edition_id, batch, number)
            values (:tenant, gen_random_uuid(), :edition, :batch, :number)
            on conflict (tenant_id, edition_id, batch, number) do nothing
            """)
    int bring(int tenant, UUID edition, String batch, int number);

    /** Nobody else reads or decides on it until this is over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Sheet s where s.editionId = :edition and s.batch = :batch and s.number = :number")
    Optional<Sheet> hold(UUID edition, String batch, int number);

    /** The same, by its own number. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Sheet s where s.editionId = :edition and s.id = :id")
    Optional<Sheet> hold(UUID edition, UUID id);

    @Query(nativeQuery = true, value = """
            insert into budget_paper_reading
                (tenant_id, id, edition_id, paper_id, hand, agent_id, nature, district, said, reason)
            values (:tenant, gen_random_uuid(), :edition, :paper, :hand, :agent, :nature, cast(:district as text), :said, :reason)
            returning id
            """)
    UUID read(
            int tenant,
            UUID edition,
            UUID paper,
            int hand,
            UUID agent,
            String nature,
            @Nullable String district,
            String said,
            String reason);

    /** Projects and weights are arrays, written as the database writes them. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into budget_paper_choice (tenant_id, reading_id, project_id, edition_id, weight)
            select :tenant, :reading, c.project, :edition, c.weight
            from unnest(cast(:projects as uuid[]), cast(:weights as int[])) as c (project, weight)
            """)
    int choose(int tenant, UUID reading, UUID edition, String projects, String weights);

    @Modifying
    @Query(
            nativeQuery = true,
            value = "delete from budget_paper_choice where tenant_id = :tenant and edition_id = :edition")
    int forgetChoices(int tenant, UUID edition);

    @Modifying
    @Query(
            nativeQuery = true,
            value = "delete from budget_paper_reading where tenant_id = :tenant and edition_id = :edition")
    int forgetReadings(int tenant, UUID edition);

    @Modifying
    @Query(nativeQuery = true, value = "delete from budget_paper where tenant_id = :tenant and edition_id = :edition")
    int forget(int tenant, UUID edition);

    /** What counts goes among the sealed ballots: new numbers, in an order drawn by lot. */
    @Modifying
    @Query(nativeQuery = true, value = """
            with drawn as materialized (
                select r.id as old, gen_random_uuid() as id, r.district from budget_paper p
                join budget_paper_reading r on r.tenant_id = :tenant and r.paper_id = p.id and r.hand = p.settled
                where p.tenant_id = :tenant and p.edition_id = :edition and r.nature = 'VALID' order by random()),
            kept as (
                insert into budget_sealed_ballot (tenant_id, id, edition_id, channel, district)
                select :tenant, d.id, :edition, 'PAPER', d.district from drawn d order by d.id returning id)
            insert into budget_sealed_choice (tenant_id, ballot_id, project_id, edition_id, weight)
            select :tenant, d.id, c.project_id, :edition, c.weight from drawn d
            join budget_paper_choice c on c.tenant_id = :tenant and c.reading_id = d.old
            order by d.id, c.project_id
            """)
    int seal(int tenant, UUID edition);
}
