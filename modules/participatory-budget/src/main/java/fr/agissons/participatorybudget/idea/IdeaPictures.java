package fr.agissons.participatorybudget.idea;

import java.util.List;
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

    @Query("select p from IdeaPicture p where p.ideaId = :idea order by p.id")
    List<IdeaPicture> of(UUID idea);

    @Query("select count(p) from IdeaPicture p where p.file = :file or p.small = :file")
    long using(String file);

    /** How many projects show that file: one may show the picture of the idea it came from. */
    @Query("select count(p) from Project p where p.picture.file = :file or p.picture.small = :file")
    long usedByProjects(String file);
}
