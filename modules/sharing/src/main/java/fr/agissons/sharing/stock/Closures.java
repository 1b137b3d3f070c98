package fr.agissons.sharing.stock;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The closed days of the town's libraries. */
interface Closures extends Repository<Closure, UUID> {
    Closure saveAndFlush(Closure closure);

    Optional<Closure> findById(UUID id);

    void delete(Closure closure);
}
