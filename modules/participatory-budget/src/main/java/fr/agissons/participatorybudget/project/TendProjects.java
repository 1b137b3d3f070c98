package fr.agissons.participatorybudget.project;

import fr.agissons.core.audit.StateChanged;
import fr.agissons.core.file.FileName;
import fr.agissons.core.file.TownFiles;
import fr.agissons.core.time.TownClock;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.edition.Editions;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who run the budget do with its projects: admit, correct, picture, withdraw. */
@Service
@Transactional
public class TendProjects {
    private static final int MOST = 500;
    private static final UUID NONE = new UUID(0, 0);

    private final ProjectStore projects;
    private final Editions editions;
    private final ApplicationEventPublisher events;
    private final TownClock clock;
    private final TownFiles files;

    TendProjects(
            ProjectStore projects,
            Editions editions,
            ApplicationEventPublisher events,
            TownClock clock,
            TownFiles files) {
        this.projects = projects;
        this.editions = editions;
        this.events = events;
        this.clock = clock;
        this.files = files;
    }

    /**
     * Admits one, behind the others of its edition.
     *
     * @param idea the idea it came from, if it came from one; the database lets an idea become one project only
     */
    public UUID admit(UUID edition, ProjectDetails details, @Nullable UUID idea) {
        return admit(edition, details, idea, null);
    }

    /** Admits one that ballots and files of another place know by this code. */
    public UUID bring(UUID edition, ProjectDetails details, String code) {
        return admit(edition, details, null, code);
    }

    private UUID admit(UUID edition, ProjectDetails details, @Nullable UUID idea, @Nullable String code) {
        editions.hold(edition);
        open(edition, details.envelope());
        requireTogether(edition, details, NONE);
        int number = projects.lastNumber(edition).orElse(0) + 1;
        if (number > MOST) {
            throw new Refusals.Conflict("budget.project.too-many");
        }
        Project admitted = projects.saveAndFlush(new Project(edition, number, code, details, idea, clock.now()));
        tell(admitted, "NONE", ProjectState.ADMITTED.name(), details.title());
        return admitted.getId();
    }

    /** Corrects it. */
    public void edit(UUID id, int version, ProjectDetails details) {
        Project project = mine(id, version);
        open(project.editionId(), details.envelope());
        requireTogether(project.editionId(), details, id);
        project.edit(details);
        tell(project, "v" + project.version(), "v" + (project.version() + 1), details.title());
    }

    /** Shows this picture of it, or none; the one before is forgotten unless something else shows it. */
    public void show(UUID id, @Nullable ProjectPicture picture) {
        Project project = projects.locked(id);
        open(project.editionId(), project.details().envelope());
        ProjectPicture before = project.picture();
        project.show(picture);
        projects.saveAndFlush(project);
        if (before != null) {
            for (String file : List.of(before.file(), before.small())) {
                if (projects.using(file) + projects.usedByIdeas(file) == 0) {
                    FileName.parse(file).ifPresent(files::delete);
                }
            }
        }
        events.publishEvent(ProjectChanged.of(id));
    }

    /** Takes it out of the choice, for a reason everybody can read; it stays listed. A published result stays as it is. */
    public void withdraw(UUID id, String reason) {
        UUID edition = projects.edition(id).orElseThrow(Refusals.NotFound::new);
        // Whoever publishes holds it too: this comes before the count, or not at all.
        editions.hold(edition);
        if (editions.any(edition).orElseThrow(Refusals.NotFound::new).counted()) {
            throw new Refusals.Conflict("budget.project.counted");
        }
        Project project = projects.locked(id);
        project.withdraw(reason, clock.now());
        tell(project, ProjectState.ADMITTED.name(), ProjectState.WITHDRAWN.name(), reason);
        events.publishEvent(ProjectWithdrawn.of(id));
    }

    /** Puts it back, as long as nobody has voted and nobody has said that it cannot be done. */
    public void readmit(UUID id) {
        Project project = projects.locked(id);
        open(project.editionId(), project.details().envelope());
        if (projects.isImpossible(id)) {
            throw new Refusals.Conflict("budget.project.impossible");
        }
        requireTogether(project.editionId(), project.details(), id);
        project.readmit();
        tell(project, ProjectState.WITHDRAWN.name(), ProjectState.ADMITTED.name(), "");
    }

    private void open(UUID id, UUID envelope) {
        EditionView edition = editions.any(id).orElseThrow(Refusals.NotFound::new);
        if (edition.isFrozen()) {
            throw new Refusals.Conflict("budget.edition.frozen");
        }
        if (edition.envelope(envelope).isEmpty()) {
            throw new Refusals.BadRequest("budget.project.no-envelope");
        }
    }

    /** Each envelope is counted apart: of two rivals in two of them, both could win. */
    private void requireTogether(UUID edition, ProjectDetails details, UUID but) {
        String group = details.exclusiveGroup();
        if (group != null && projects.isElsewhere(edition, group, details.envelope(), but)) {
            throw new Refusals.Conflict("budget.project.rivals-apart");
        }
    }

    private Project mine(UUID id, int version) {
        Project project = projects.locked(id);
        if (project.version() != version) {
            throw new Refusals.Conflict("budget.edition.stale");
        }
        return project;
    }

    private void tell(Project project, String from, String to, String reason) {
        events.publishEvent(StateChanged.of(Project.KIND, project.getId(), from, to, reason, clock.now()));
        events.publishEvent(ProjectChanged.of(project.getId()));
    }
}
