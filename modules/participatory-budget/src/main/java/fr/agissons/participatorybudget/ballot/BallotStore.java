package fr.agissons.participatorybudget.ballot;

import fr.agissons.core.tenancy.Ids;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Ballot boxes and what lies in them. Ballots are written by statements of their own: an aggregate of ours would be numbered
 * by the hour it was made at, and no ballot may tell that. Each statement names the tenant; the policies stand behind it.
 */
interface BallotStore extends Repository<BallotBox, UUID> {
    BallotBox saveAndFlush(BallotBox box);

    @Query("select b from BallotBox b where b.editionId = :edition")
    Optional<BallotBox> ofEdition(UUID edition);

    /** The same as it is told to the database: for whoever asks as often as people vote. */
    @Query(nativeQuery = true, value = """
            select * from budget_ballot_box where tenant_id = :tenant and edition_id = :edition
            """)
    Optional<BallotBox> standing(int tenant, UUID edition);

    /** An empty box, unless another voter of this moment brought it. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into budget_ballot_box (tenant_id, id, edition_id, voter_key) values (:tenant, :id, :edition, :key)
            on conflict (tenant_id, edition_id) do nothing
            """)
    int open(int tenant, UUID id, UUID edition, byte[] key);

    /** The box of that edition, which the first to ask for it brings. */
    default BallotBox box(int tenant, UUID edition) {
        return standing(tenant, edition).orElseGet(() -> {
            open(tenant, Ids.next(), edition, BoxKey.draw());
            return ofEdition(edition).orElseThrow();
        });
    }

    /** Votes whose box still has its key. */
    @Query("select b.editionId from BallotBox b where b.sealedAt is null order by b.editionId")
    List<UUID> unsealed();

    /** Many voters hold the box open together. */
    @Query(
            nativeQuery = true,
            value = "select 1 from pg_advisory_xact_lock_shared(hashtextextended(cast(:edition as text), 0))")
    int holdOpen(String edition);

    /**
     * The same for a member of the site, who does not leave it meanwhile; nothing for somebody who is none any more. Without
     * this a vote sent while they leave would stay in the box, and they could come back and vote again.
     */
    @Query(nativeQuery = true, value = """
            select 1 from membership m, pg_advisory_xact_lock_shared(hashtextextended(cast(:edition as text), 0))
            where m.tenant_id = :tenant and m.person_id = :person and m.left_at is null for key share of m
            """)
    Optional<Integer> holdOpenFor(int tenant, UUID person, String edition);

    /** Whoever seals it waits for all of them, and they for the seal. */
    @Query(
            nativeQuery = true,
            value = "select 1 from pg_advisory_xact_lock(hashtextextended(cast(:edition as text), 0))")
    int holdAlone(String edition);

    @Query(nativeQuery = true, value = """
            insert into budget_ballot (tenant_id, id, edition_id, voter_hash, channel, district, confirmed)
            values (:tenant, gen_random_uuid(), :edition, :voter, :channel, cast(:district as text), :confirmed)
            on conflict (tenant_id, edition_id, voter_hash) do update set channel = excluded.channel,
                district = excluded.district, confirmed = excluded.confirmed
            where budget_ballot.channel <> 'PAPER'
                and (not budget_ballot.confirmed or :replacing and budget_ballot.channel <> 'DESK')
            returning id
            """)
    Optional<UUID> put(
            int tenant,
            UUID edition,
            byte[] voter,
            String channel,
            @Nullable String district,
            boolean confirmed,
            boolean replacing);

    /** The whole ballot of somebody who has none yet, with the code they get for it; nothing when there is one already. */
    @Query(nativeQuery = true, value = """
            with put as (
                insert into budget_ballot (tenant_id, id, edition_id, voter_hash, channel, district, confirmed)
                values (:tenant, gen_random_uuid(), :edition, :voter, :channel, cast(:district as text), true)
                on conflict (tenant_id, edition_id, voter_hash) do nothing returning id),
            chosen as (
                insert into budget_ballot_choice (tenant_id, ballot_id, project_id, edition_id, weight)
                select :tenant, p.id, c.project, :edition, c.weight from put p,
                    unnest(cast(:projects as uuid[]), cast(:weights as int[])) as c (project, weight)),
            given as (
                insert into budget_receipt (tenant_id, edition_id, holder_hash, code)
                select :tenant, :edition, :holder, :code from put)
            select id from put
            """)
    Optional<UUID> cast(
            int tenant,
            UUID edition,
            byte[] voter,
            String channel,
            @Nullable String district,
            String projects,
            String weights,
            byte[] holder,
            String code);

    /** Notes that a voter hands in a paper ballot; nothing when they have a vote already. A draft of theirs goes. */
    @Query(nativeQuery = true, value = """
            insert into budget_ballot (tenant_id, id, edition_id, voter_hash, channel, district, confirmed)
            values (:tenant, gen_random_uuid(), :edition, :voter, 'PAPER', cast(:district as text), false)
            on conflict (tenant_id, edition_id, voter_hash) do update set channel = 'PAPER', district = excluded.district
            where not budget_ballot.confirmed and budget_ballot.channel <> 'PAPER'
            returning id
            """)
    Optional<UUID> notePaper(int tenant, UUID edition, byte[] voter, @Nullable String district);

    /** Whether this voter has a vote, and how it came in: nothing for a draft. */
    @Query(nativeQuery = true, value = """
            select channel from budget_ballot where tenant_id = :tenant and edition_id = :edition and voter_hash = :voter
            and (confirmed or channel = 'PAPER')
            """)
    Optional<String> channelOf(int tenant, UUID edition, byte[] voter);

    /** Whether this voter has a vote that is not of that district. */
    @Query(nativeQuery = true, value = """
            select exists (select from budget_ballot where tenant_id = :tenant and edition_id = :edition
                and voter_hash = :voter and (confirmed or channel = 'PAPER') and district is distinct from :district)
            """)
    boolean votedOutside(int tenant, UUID edition, byte[] voter, String district);

    @Modifying
    @Query(nativeQuery = true, value = """
            delete from budget_ballot_choice where tenant_id = :tenant and ballot_id = :ballot
            """)
    int clear(int tenant, UUID ballot);

    /** Projects and weights are arrays, written as the database writes them. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into budget_ballot_choice (tenant_id, ballot_id, project_id, edition_id, weight)
            select :tenant, :ballot, c.project, :edition, c.weight
            from unnest(cast(:projects as uuid[]), cast(:weights as int[])) as c (project, weight)
            """)
    int choose(int tenant, UUID ballot, UUID edition, String projects, String weights);

    @Modifying
    @Query(nativeQuery = true, value = """
            insert into budget_receipt (tenant_id, edition_id, holder_hash, code) values (:tenant, :edition, :holder, :code)
            on conflict (tenant_id, edition_id, holder_hash) do update set code = excluded.code
            """)
    int give(int tenant, UUID edition, byte[] holder, String code);

    @Query(nativeQuery = true, value = """
            select code from budget_receipt where tenant_id = :tenant and edition_id = :edition and holder_hash = :holder
            """)
    Optional<String> codeOf(int tenant, UUID edition, byte[] holder);

    @Modifying
    @Query(nativeQuery = true, value = """
            delete from budget_receipt where tenant_id = :tenant and edition_id = :edition and holder_hash = :holder
            """)
    int takeBack(int tenant, UUID edition, byte[] holder);

    /**
     * Takes a ballot out of the box, and its code off the list; what was given at the desk or on paper stays, and so does a
     * vote of another district where one alone still votes.
     */
    @Modifying
    @Query(nativeQuery = true, value = """
            with gone as (
                delete from budget_ballot
                where tenant_id = :tenant and edition_id = :edition and voter_hash = :voter and channel = 'WEB'
                    and (not confirmed or cast(:only as text) is null or district is not distinct from :only)
                returning id)
            delete from budget_receipt where tenant_id = :tenant and edition_id = :edition and holder_hash = :holder
                and exists (select from gone)
            """)
    int remove(int tenant, UUID edition, byte[] voter, byte[] holder, @Nullable String only);

    @Modifying
    @Query(nativeQuery = true, value = """
            update budget_ballot set confirmed = false
            where tenant_id = :tenant and edition_id = :edition and voter_hash = :voter and confirmed
                and channel <> 'DESK'
            """)
    int reopen(int tenant, UUID edition, byte[] voter);
}
