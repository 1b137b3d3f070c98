package fr.agissons.participatorybudget.idea;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Those who were asked to sign ideas of the town. */
interface Coauthors extends Repository<Coauthor, UUID> {
    Coauthor saveAndFlush(Coauthor coauthor);

    @Query("select a from Coauthor a where a.ideaId = :idea order by a.id")
    List<Coauthor> of(UUID idea);

    @Query("select a from Coauthor a where a.ideaId = :idea and a.personId = :person")
    Optional<Coauthor> find(UUID idea, UUID person);
}
