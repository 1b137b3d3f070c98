package fr.agissons.core.locality;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The partners of the current town. */
interface PartnerRepository extends Repository<Partner, UUID> {
    Partner save(Partner partner);

    Optional<Partner> findById(UUID id);

    @Query("select p from Partner p order by p.position, p.id")
    List<Partner> inOrder();

    @Query("select coalesce(max(p.position), 0) from Partner p")
    int lastPosition();

    void delete(Partner partner);
}
