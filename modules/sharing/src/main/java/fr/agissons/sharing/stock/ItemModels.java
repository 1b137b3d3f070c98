package fr.agissons.sharing.stock;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The kinds of things the town's libraries lend, whole; pages read projections instead. */
interface ItemModels extends Repository<ItemModel, UUID> {
    ItemModel save(ItemModel model);

    ItemModel saveAndFlush(ItemModel model);

    Optional<ItemModel> findById(UUID id);
}
