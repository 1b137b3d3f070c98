package fr.agissons.sharing.stock;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The kinds of things the town's libraries lend, whole; pages read projections instead. */
interface ItemModels extends Repository<ItemModel, UUID> {
    ItemModel save(ItemModel model);

    ItemModel saveAndFlush(ItemModel model);

    Optional<ItemModel> findById(UUID id);

    /** How many kinds of things that library shows. */
    @Query("select count(m) from ItemModel m where m.libraryId = :library and m.offered")
    long countShown(UUID library);

    /** All that library has, shown or not. */
    List<ItemModel> findByLibraryId(UUID library);
}
