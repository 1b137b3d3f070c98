package fr.agissons.participatorybudget.ballot;

import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The ballots of a demonstration, laid straight among the sealed ones. */
interface PretendStore extends Repository<BallotBox, UUID> {
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into budget_sealed_ballot (tenant_id, id, edition_id, channel) values (:tenant, :ballot, :edition, 'WEB')
            """)
    int pretend(int tenant, UUID ballot, UUID edition);

    @Modifying
    @Query(nativeQuery = true, value = """
            insert into budget_sealed_choice (tenant_id, ballot_id, project_id, edition_id)
            select :tenant, :ballot, c.project, :edition from unnest(cast(:projects as uuid[])) as c (project)
            """)
    int pretendChoices(int tenant, UUID ballot, UUID edition, String projects);

    @Modifying
    @Query(nativeQuery = true, value = """
            insert into budget_sealed_receipt (tenant_id, edition_id, code) values (:tenant, :edition, :code)
            """)
    int pretendCode(int tenant, UUID edition, String code);
}
