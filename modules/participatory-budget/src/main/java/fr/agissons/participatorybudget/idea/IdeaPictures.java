package fr.agissons.participatorybudget.idea;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The pictures of the town's ideas; pages read rows instead. */
interface IdeaPictures extends Repository<IdeaPicture, UUID> {
    IdeaPicture saveAndFlush(IdeaPicture picture);

    Optional<IdeaPicture> findById(UUID id);

    void delete(IdeaPicture picture);

    @Query("select count(p) from IdeaPicture p where p.ideaId = :idea")
    int countOf(UUID idea);

    @Query("select count(p) from IdeaPicture p where p.file = :file or p.small = :file")
    long using(String file);
}
