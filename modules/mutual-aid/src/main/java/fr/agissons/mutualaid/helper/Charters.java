package fr.agissons.mutualaid.helper;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The versions of the town's charter. */
interface Charters extends Repository<Charter, UUID> {
    Charter saveAndFlush(Charter charter);

    Optional<Charter> findFirstByOrderByNumberDesc();
}
