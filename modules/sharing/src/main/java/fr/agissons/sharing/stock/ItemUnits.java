package fr.agissons.sharing.stock;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The numbered things of the town's libraries. */
interface ItemUnits extends Repository<ItemUnit, UUID> {
    ItemUnit saveAndFlush(ItemUnit unit);

    Optional<ItemUnit> findById(UUID id);

    boolean existsByModelId(UUID model);

    /** Which of these codes the library has given already. */
    @Query("select u.code from ItemUnit u where u.libraryId = :library and u.code in :codes")
    List<String> taken(UUID library, Collection<String> codes);
}
