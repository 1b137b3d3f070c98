package fr.agissons.participatorybudget.ballot;

import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Ballots that come in a file, written by the thousand; values are arrays, as the database writes them. */
interface TakenStore extends Repository<BallotBox, UUID> {
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into budget_sealed_ballot (tenant_id, id, edition_id, channel)
            select :tenant, b, :edition, 'FILE' from unnest(cast(:ballots as uuid[])) as b
            """)
    int take(int tenant, UUID edition, String ballots);

    @Modifying
    @Query(nativeQuery = true, value = """
            insert into budget_sealed_choice (tenant_id, ballot_id, project_id, edition_id, weight)
            select :tenant, c.ballot, c.project, :edition, c.weight
            from unnest(cast(:ballots as uuid[]), cast(:projects as uuid[]), cast(:weights as int[]))
                as c (ballot, project, weight)
            """)
    int takeChoices(int tenant, UUID edition, String ballots, String projects, String weights);
}
