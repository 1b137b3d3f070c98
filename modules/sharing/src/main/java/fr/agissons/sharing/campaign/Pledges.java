package fr.agissons.sharing.campaign;

import fr.agissons.core.web.Refusals;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What people pledged and brought. Whoever changes one holds its need's row. */
interface Pledges extends Repository<Pledge, UUID> {
    Pledge saveAndFlush(Pledge pledge);

    Optional<Pledge> findById(UUID id);

    @Query("select p.needId from Pledge p where p.id = :id")
    Optional<UUID> findNeedOf(UUID id);

    /** The need it is for, whose row is locked first. */
    default UUID needOf(UUID id) {
        return findNeedOf(id).orElseThrow(Refusals.NotFound::new);
    }

    /** What this person is to bring of it. */
    @Query("select p from Pledge p where p.needId = :need and p.personId = :person and p.state = PLEDGED")
    Optional<Pledge> active(UUID need, UUID person);

    /** What is still to come of a campaign. */
    @Query("select p from Pledge p where p.campaignId = :campaign and p.state = PLEDGED order by p.id")
    List<Pledge> outstandingOf(UUID campaign);

    /** Who has brought something for it. */
    @Query("""
            select distinct p.personId from Pledge p where p.campaignId = :campaign and p.received > 0
            and p.personId is not null""")
    List<UUID> giversOf(UUID campaign);
}
