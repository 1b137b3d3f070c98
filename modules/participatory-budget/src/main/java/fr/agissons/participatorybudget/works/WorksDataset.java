package fr.agissons.participatorybudget.works;

import fr.agissons.core.opendata.OpenDataset;
import fr.agissons.core.opendata.Pieces;
import fr.agissons.core.read.Reads;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What has become of the chosen projects, for programs; who follows them is nobody's data. */
@Component
class WorksDataset implements OpenDataset<WorksDataset.Row> {
    private static final String CHOSEN = """
            select p.id, e.slug, p.title, v.district, w.status, w.due, p.cost_cents, coalesce(w.spent_cents, 0),
                coalesce(w.steps, 0), coalesce(w.reached, 0),
                (select max(t.told_at) from budget_works_entry t where t.tenant_id = :tenant and t.works_id = w.id),
                '/budget-participatif/projets/' || p.id
            from budget_result_line l
            join budget_edition e on e.tenant_id = :tenant and e.id = l.edition_id
            join budget_project p on p.tenant_id = :tenant and p.id = l.project_id
            join budget_envelope v on v.tenant_id = :tenant and v.id = p.envelope_id
            left join budget_works w on w.tenant_id = :tenant and w.project_id = p.id
            where l.tenant_id = :tenant and l.place is not null and p.id > :after
            order by p.id limit\s""" + Pieces.MOST;

    private final Reads reads;

    WorksDataset(Reads reads) {
        this.reads = reads;
    }

    /** One chosen project. */
    record Row(
            UUID id,
            String edition,
            String title,
            @Nullable String district,
            @Nullable String status,
            @Nullable LocalDate due,
            long costCents,
            long spentCents,
            int steps,
            int reached,
            @Nullable Instant toldAt,
            String page) {}

    @Override
    public String module() {
        return "budget-participatif";
    }

    @Override
    public String key() {
        return "budget-participatif-suivi";
    }

    @Override
    public String words() {
        return "budget.dataset.works";
    }

    @Override
    public Class<Row> type() {
        return Row.class;
    }

    @Override
    public void each(Consumer<Row> to) {
        Pieces.each(last -> reads.list(Row.class, CHOSEN, Map.of("after", last)), Row::id, to);
    }
}
