package fr.agissons.core.locality;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The neighbourhoods of the current town. */
interface NeighbourhoodRepository extends Repository<Neighbourhood, UUID> {
    Neighbourhood save(Neighbourhood neighbourhood);

    Optional<Neighbourhood> findById(UUID id);

    List<Neighbourhood> findAll();

    void delete(Neighbourhood neighbourhood);
}
