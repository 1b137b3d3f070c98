package fr.agissons.participatorybudget.works;

import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Reads;
import fr.agissons.core.read.Trip;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what has become of chosen projects. */
@Component
public class ReadWorks {
    private static final UUID NOBODY = new UUID(0, 0);

    /** Whoever proposed, signed or supported the idea {@code p} came from, unless they said no, and whoever said yes. */
    private static final String FOLLOWS = """
            coalesce((select f.wants from budget_works_follower f where f.tenant_id = :tenant
                    and f.project_id = p.id and f.person_id = :reader),
                exists (select from budget_idea i where i.tenant_id = :tenant and i.id = p.idea_id
                    and i.author_id = :reader)
                or exists (select from budget_idea_author a where a.tenant_id = :tenant and a.idea_id = p.idea_id
                    and a.person_id = :reader and a.state = 'ACCEPTED')
                or exists (select from budget_support s where s.tenant_id = :tenant and s.idea_id = p.idea_id
                    and s.person_id = :reader))
            """;

    private static final String CHOSEN = "select p.id, p.edition_id, p.title, p.cost_cents, v.district,"
            + " p.picture_small, w.status, w.due, coalesce(w.spent_cents, 0), coalesce(w.steps, 0),"
            + " coalesce(w.reached, 0), " + FOLLOWS + """
            from budget_result_line l
            join budget_project p on p.tenant_id = :tenant and p.id = l.project_id
            join budget_envelope v on v.tenant_id = :tenant and v.id = p.envelope_id
            left join budget_works w on w.tenant_id = :tenant and w.project_id = p.id
            where l.tenant_id = :tenant and l.place is not null
            """;

    private static final String STEPS = """
            select s.id, s.title, s.planned_on, s.reached_on from budget_works_step s
            join budget_works w on w.tenant_id = :tenant and w.id = s.works_id
            where s.tenant_id = :tenant and w.project_id = :project
            order by s.planned_on nulls last, s.id
            """;

    private static final String ENTRIES = """
            select e.id, e.kind, e.told_at, e.status, e.words, e.paid_on, e.cents, e.picture, e.picture_width,
                e.picture_height, e.picture_alt
            from budget_works_entry e
            join budget_works w on w.tenant_id = :tenant and w.id = e.works_id
            where e.tenant_id = :tenant and w.project_id = :project
            """;

    private static final String LATEST =
            ENTRIES + " order by e.told_at desc, e.id desc limit " + (WorksView.Chapter.MOST + 1);

    private static final String OLDER = ENTRIES + """
            and (e.told_at, e.id) < (select o.told_at, o.id from budget_works_entry o
                where o.tenant_id = :tenant and o.works_id = w.id and o.id = :before)
            order by e.told_at desc, e.id desc limit\s""" + (WorksView.Chapter.MOST + 1);

    private final Reads reads;

    ReadWorks(Reads reads) {
        this.reads = reads;
    }

    /** The chosen projects of an edition, in the order of the ballot; nothing before a result is published. */
    public List<WorksView> chosen(UUID edition, @Nullable UUID reader) {
        return reads.list(
                WorksView.class,
                CHOSEN + " and l.edition_id = :edition order by p.number",
                Map.of("edition", edition, "reader", reader == null ? NOBODY : reader));
    }

    /** One project, if it was chosen. */
    public Optional<WorksView> one(UUID project, @Nullable UUID reader) {
        return reads.first(WorksView.class, CHOSEN + " and l.project_id = :project", values(project, reader));
    }

    /** The story of a project, if it was chosen. */
    public Optional<WorksView.Story> story(UUID project, @Nullable UUID reader) {
        Map<String, Object> values = values(project, reader);
        Trip trip = reads.trip();
        Answer<WorksView> works = trip.ask(WorksView.class, CHOSEN + " and l.project_id = :project", values);
        Answer<WorksView.Step> steps = trip.ask(WorksView.Step.class, STEPS, Map.of("project", project));
        Answer<WorksView.Entry> entries = trip.ask(WorksView.Entry.class, LATEST, Map.of("project", project));
        trip.go();
        return works.rows().stream()
                .findFirst()
                .map(one -> new WorksView.Story(one, steps.rows(), WorksView.Chapter.of(entries.rows())));
    }

    /** What was told of a project before that. */
    public WorksView.Chapter older(UUID project, UUID before) {
        return WorksView.Chapter.of(
                reads.list(WorksView.Entry.class, OLDER, Map.of("project", project, "before", before)));
    }

    private static Map<String, Object> values(UUID project, @Nullable UUID reader) {
        return Map.of("project", project, "reader", reader == null ? NOBODY : reader);
    }
}
