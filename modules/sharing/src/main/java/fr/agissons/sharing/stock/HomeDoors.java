package fr.agissons.sharing.stock;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The doors of residents who lend. */
interface HomeDoors extends Repository<HomeDoor, UUID> {
    HomeDoor save(HomeDoor door);

    Optional<HomeDoor> findByLibraryId(UUID library);

    void delete(HomeDoor door);
}
