package fr.agissons.volunteering.theme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The themes that the current town has made up. */
interface OwnThemeRepository extends Repository<OwnTheme, UUID> {
    OwnTheme save(OwnTheme theme);

    Optional<OwnTheme> findByNumber(int number);

    List<OwnTheme> findAll();
}
