package fr.agissons.participatorybudget.ballot;

import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What may be told of voters' ages, written once and never changed. */
interface AgeStore extends Repository<BallotBox, UUID> {
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into budget_turnout_by_age (tenant_id, id, edition_id, youngest, oldest, voters)
            values (:tenant, gen_random_uuid(), :edition, :youngest, :oldest, :voters)
            """)
    int keep(int tenant, UUID edition, int youngest, int oldest, int voters);
}
