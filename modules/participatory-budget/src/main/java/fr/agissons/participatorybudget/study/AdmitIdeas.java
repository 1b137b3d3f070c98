package fr.agissons.participatorybudget.study;

import fr.agissons.core.read.Reads;
import fr.agissons.core.web.Refusals;
import fr.agissons.participatorybudget.idea.AnswerIdeas;
import fr.agissons.participatorybudget.idea.MergeIdeas;
import fr.agissons.participatorybudget.project.ProjectDetails;
import fr.agissons.participatorybudget.project.ProjectPicture;
import fr.agissons.participatorybudget.project.TendProjects;
import fr.agissons.participatorybudget.rule.Category;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a project of an idea that can be done, once; and one idea of two, while neither is a project. */
@Service
@Transactional
class AdmitIdeas {
    private static final String ONE = """
            select i.title, i.words, i.category, i.place, i.latitude, i.longitude, s.cost_cents,
                (select p.id from budget_project p where p.tenant_id = :tenant and p.idea_id = i.id),
                """ + Dossier.HIDDEN + """
            from budget_idea i
            left join lateral (select y.cost_cents from budget_study y where y.tenant_id = :tenant and y.idea_id = i.id
                and y.published and y.outcome <> 'INFEASIBLE' and i.outcome <> 'INFEASIBLE'
                order by y.number desc limit 1) s on true
            where i.tenant_id = :tenant and i.id = :id and i.state = 'PUBLISHED'""";

    private static final String PHOTO = """
            select f.file, f.small, f.width, f.height, f.alt from budget_idea_picture f
            where f.tenant_id = :tenant and f.idea_id = :id order by f.id limit 1""";

    private final AnswerIdeas ideas;
    private final MergeIdeas merge;
    private final TendProjects projects;
    private final Reads reads;
    private final ApplicationEventPublisher events;

    AdmitIdeas(
            AnswerIdeas ideas, MergeIdeas merge, TendProjects projects, Reads reads, ApplicationEventPublisher events) {
        this.ideas = ideas;
        this.merge = merge;
        this.projects = projects;
        this.reads = reads;
        this.events = events;
    }

    private record Row(
            String title,
            String text,
            Category category,
            String place,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Long cents,
            @Nullable UUID project,
            boolean hidden) {}

    /** Makes a project of it, paid from that envelope, with its first photo; its number. */
    UUID admit(UUID idea, UUID envelope) {
        UUID edition = ideas.hold(idea);
        Row row = row(idea);
        Long cents = row.cents();
        if (row.hidden()) {
            throw new Refusals.Conflict("budget.study.wrong.hidden");
        }
        if (row.project() != null) {
            throw new Refusals.Conflict("budget.study.already");
        }
        if (cents == null) {
            throw new Refusals.Conflict("budget.study.not-possible");
        }
        UUID project = projects.admit(
                edition,
                new ProjectDetails(
                        envelope,
                        row.title(),
                        row.text(),
                        row.category(),
                        cents,
                        row.place(),
                        row.latitude(),
                        row.longitude(),
                        null),
                idea);
        reads.first(ProjectPicture.class, PHOTO, Map.of("id", idea)).ifPresent(photo -> projects.show(project, photo));
        events.publishEvent(IdeaAdmitted.of(idea, project));
        return project;
    }

    /** The first becomes part of the second. */
    void merge(UUID from, UUID into) {
        Row gone = row(from);
        if (gone.hidden() || row(into).hidden()) {
            throw new Refusals.Conflict("budget.study.wrong.hidden");
        }
        if (gone.project() != null) {
            throw new Refusals.Conflict("budget.study.merge-project");
        }
        merge.merge(from, into);
    }

    private Row row(UUID idea) {
        return reads.first(Row.class, ONE, Map.of("id", idea)).orElseThrow(Refusals.NotFound::new);
    }
}
