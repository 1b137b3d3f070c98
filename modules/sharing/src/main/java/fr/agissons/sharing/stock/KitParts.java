package fr.agissons.sharing.stock;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the town's kits are made of. */
interface KitParts extends Repository<KitPart, UUID> {
    KitPart saveAndFlush(KitPart part);

    void delete(KitPart part);

    void flush();

    List<KitPart> findByKitId(UUID kit);

    @Query("select count(p) > 0 from KitPart p where p.partId = :model")
    boolean isPart(UUID model);
}
