package fr.agissons.participatorybudget.ballot;

import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What becomes of an open box whose votes are annulled. */
interface AnnulStore extends Repository<BallotBox, UUID> {
    /** How many voters' votes are in it, those on paper too. */
    @Query(nativeQuery = true, value = """
            select count(*) from budget_ballot
            where tenant_id = :tenant and edition_id = :edition and (confirmed or channel = 'PAPER')
            """)
    int votes(int tenant, UUID edition);

    @Modifying
    @Query(nativeQuery = true, value = """
            update budget_ballot set confirmed = false
            where tenant_id = :tenant and edition_id = :edition and confirmed
            """)
    int reopen(int tenant, UUID edition);

    /** Whoever was reminded before is reminded of the new vote too. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "delete from budget_unfinished_ballot where tenant_id = :tenant and edition_id = :edition")
    int forgetReminders(int tenant, UUID edition);

    /** Whoever handed in a paper may vote anew, whichever way. */
    @Modifying
    @Query(nativeQuery = true, value = """
            delete from budget_ballot where tenant_id = :tenant and edition_id = :edition and channel = 'PAPER'
            """)
    int forgetPaper(int tenant, UUID edition);
}
