package fr.agissons.theming.look;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The looks the current town's site has worn. */
interface LookVersions extends Repository<LookVersion, UUID> {
    Optional<LookVersion> findFirstByOrderByNumberDesc();

    Optional<LookVersion> findByNumber(int number);

    LookVersion save(LookVersion version);
}
