package fr.agissons.participatorybudget.ballot;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who left a draft in which box, and when they were reminded of it. What is on the draft is not to be had from here. */
interface UnfinishedBallots extends Repository<BallotBox, UUID> {
    /** How many people are reminded in one transaction. */
    int AT_ONCE = 100;

    /** That this person kept a draft on that day; a second time the same day writes nothing. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into budget_unfinished_ballot (tenant_id, id, edition_id, person_id, touched_on)
            values (:tenant, gen_random_uuid(), :edition, :person, :day)
            on conflict (tenant_id, edition_id, person_id) do update set touched_on = excluded.touched_on, taken_back = false
            where budget_unfinished_ballot.touched_on < excluded.touched_on or budget_unfinished_ballot.taken_back
            """)
    int note(int tenant, UUID edition, UUID person, LocalDate day);

    /** That this person took a vote back on that day: they know, and are reminded of it before the close alone. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into budget_unfinished_ballot (tenant_id, id, edition_id, person_id, touched_on, taken_back)
            values (:tenant, gen_random_uuid(), :edition, :person, :day, true)
            on conflict (tenant_id, edition_id, person_id) do update set touched_on = excluded.touched_on, taken_back = true
            """)
    int noteTakenBack(int tenant, UUID edition, UUID person, LocalDate day);

    @Modifying
    @Query(nativeQuery = true, value = """
            delete from budget_unfinished_ballot
            where tenant_id = :tenant and edition_id = :edition and person_id = :person
            """)
    int forget(int tenant, UUID edition, UUID person);

    @Modifying
    @Query(
            nativeQuery = true,
            value = "delete from budget_unfinished_ballot where tenant_id = :tenant and person_id = :person")
    int forgetAll(int tenant, UUID person);

    /** The next who left a draft before that day and were not told yet. */
    @Query(nativeQuery = true, value = """
            select u.person_id from budget_unfinished_ballot u
            where u.tenant_id = :tenant and u.edition_id = :edition and u.person_id > :after and u.touched_on < :before
                and case when :last then u.last_on is null else u.first_on is null and not u.taken_back end
            order by u.person_id limit
            """ + AT_ONCE)
    List<UUID> waiting(int tenant, UUID edition, UUID after, LocalDate before, boolean last);

    /**
     * Notes that these people are told today, and says who is: those whose ballot is a draft at this moment, and stays one
     * until the transaction ends. Whoever confirms just now is let pass. Both lists are arrays, as the database writes them.
     *
     * @param district where the vote lasts longer than elsewhere: who voted there is told, or else all others
     */
    @Query(nativeQuery = true, value = """
            with mine as (
                select u.id from unnest(cast(:people as uuid[]), cast(:hashes as text[])) as a (person, hash)
                join budget_unfinished_ballot u on u.tenant_id = :tenant and u.edition_id = :edition
                    and u.person_id = a.person
                join budget_ballot b on b.tenant_id = :tenant and b.edition_id = :edition
                    and b.voter_hash = decode(a.hash, 'hex')
                where not b.confirmed and b.channel <> 'PAPER'
                    and (cast(:district as text) is null or :inside = (b.district is not distinct from :district))
                    and case when :last then u.last_on is null else u.first_on is null and not u.taken_back end
                for update of u skip locked for share of b skip locked)
            update budget_unfinished_ballot u set first_on = case when :last then u.first_on else :today end,
                last_on = case when :last then :today else u.last_on end
            from mine m where u.tenant_id = :tenant and u.id = m.id
            returning u.person_id
            """)
    List<UUID> claim(
            int tenant,
            UUID edition,
            String people,
            String hashes,
            boolean last,
            LocalDate today,
            @Nullable String district,
            boolean inside);

    /** Forgets those among these people whose ballot counts by now, or who voted on paper. */
    @Modifying
    @Query(nativeQuery = true, value = """
            with done as (
                select u.id from unnest(cast(:people as uuid[]), cast(:hashes as text[])) as a (person, hash)
                join budget_unfinished_ballot u on u.tenant_id = :tenant and u.edition_id = :edition
                    and u.person_id = a.person
                join budget_ballot b on b.tenant_id = :tenant and b.edition_id = :edition
                    and b.voter_hash = decode(a.hash, 'hex')
                where b.confirmed or b.channel = 'PAPER'
                for update of u skip locked)
            delete from budget_unfinished_ballot u using done d where u.tenant_id = :tenant and u.id = d.id
            """)
    int forgetDone(int tenant, UUID edition, String people, String hashes);
}
