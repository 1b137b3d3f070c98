package fr.agissons.sharing.stock;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What is counted on the town's shelves; whoever changes it has the library's turn. */
interface Supplies extends Repository<Supply, UUID> {
    Supply saveAndFlush(Supply supply);

    Optional<Supply> findByModelId(UUID model);
}
