package fr.agissons.participatorybudget.edition;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The extensions of the town's votes, which are only ever added. */
interface ExtensionStore extends Repository<Extension, UUID> {
    Extension saveAndFlush(Extension extension);

    /** The one district the vote of that edition goes on for, if it does for one alone; an annulled vote is another. */
    @Query(nativeQuery = true, value = """
            select x.district from budget_extension x
            where x.tenant_id = :tenant and x.edition_id = :edition and x.district is not null
                and not exists (select from budget_annulment a where a.tenant_id = :tenant and a.edition_id = :edition
                    and a.decided_at >= x.decided_at)
            limit 1
            """)
    Optional<String> district(int tenant, UUID edition);
}
