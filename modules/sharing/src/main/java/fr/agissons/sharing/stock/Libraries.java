package fr.agissons.sharing.stock;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The libraries of the town, whole; pages read projections instead. */
interface Libraries extends Repository<Library, UUID> {
    Library save(Library library);

    Library saveAndFlush(Library library);

    Optional<Library> findById(UUID id);

    /** What that resident lends of their own. */
    Optional<Library> findByOwnerId(UUID owner);
}
