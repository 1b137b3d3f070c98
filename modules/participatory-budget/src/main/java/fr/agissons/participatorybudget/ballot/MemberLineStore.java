package fr.agissons.participatorybudget.ballot;

import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Whose account stands for which line of a roll. Numbers are drawn by lot: none tells when a line was taken up. */
interface MemberLineStore extends Repository<BallotBox, UUID> {
    /** That this line is that member's, unless it is somebody's, or they have one; both are told apart elsewhere. */
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into budget_member_line (tenant_id, id, edition_id, entry_id, person_id)
            values (:tenant, gen_random_uuid(), :edition, :line, :person) on conflict do nothing
            """)
    int take(int tenant, UUID edition, UUID line, UUID person);
}
