package fr.agissons.participatorybudget.project;

import fr.agissons.core.web.Refusals;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The projects of the town, for whoever writes them. */
interface ProjectStore extends Repository<Project, UUID> {
    Project saveAndFlush(Project project);

    /** The project, kept from anybody else's change until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Project p where p.id = :id")
    Optional<Project> lock(UUID id);

    /** The same, when it must be there. */
    default Project locked(UUID id) {
        return lock(id).orElseThrow(Refusals.NotFound::new);
    }

    @Query("select count(p) from Project p where p.picture.file = :file or p.picture.small = :file")
    long using(String file);

    /** The pictures of that edition's projects. */
    @Query("select p.picture from Project p where p.editionId = :edition and p.picture.file is not null")
    List<ProjectPicture> pictures(UUID edition);

    @Modifying
    @Query("delete from Project p where p.editionId = :edition")
    int drop(UUID edition);

    /** How many ideas show that file: a project may show the picture of the one it came from. */
    @Query("select count(i) from IdeaPicture i where i.file = :file or i.small = :file")
    long usedByIdeas(String file);

    /** Whether a project that is to be paid from somewhere else bears that word. */
    @Query("""
            select count(p) > 0 from Project p where p.editionId = :edition and p.id <> :but
                and p.details.exclusiveGroup = :group and p.details.envelope <> :envelope""")
    boolean isElsewhere(UUID edition, String group, UUID envelope, UUID but);

    /** Whether the services say that the idea it came from cannot be done. */
    @Query("""
            select count(i) > 0 from Idea i where i.outcome = INFEASIBLE
                and i.id = (select p.ideaId from Project p where p.id = :project)""")
    boolean isImpossible(UUID project);

    /** The edition it is in. */
    @Query("select p.editionId from Project p where p.id = :id")
    Optional<UUID> edition(UUID id);

    /** The greatest number in an edition; none without projects. */
    @Query("select max(p.number) from Project p where p.editionId = :edition")
    Optional<Integer> lastNumber(UUID edition);
}
