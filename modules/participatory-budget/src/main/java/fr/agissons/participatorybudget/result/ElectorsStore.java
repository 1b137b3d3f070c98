package fr.agissons.participatorybudget.result;

import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** How many could vote, kept with the result: the roll is forgotten some time after. */
interface ElectorsStore extends Repository<Result, UUID> {
    @Modifying
    @Query(nativeQuery = true, value = """
            insert into budget_result_electors (tenant_id, id, edition_id, district, electors)
            select :tenant, gen_random_uuid(), :edition, r.district, count(*) from budget_roll_entry r
            where r.tenant_id = :tenant and r.edition_id = :edition group by r.district
            """)
    int keep(int tenant, UUID edition);
}
