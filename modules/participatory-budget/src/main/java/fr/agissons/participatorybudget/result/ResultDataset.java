package fr.agissons.participatorybudget.result;

import fr.agissons.core.opendata.OpenDataset;
import fr.agissons.core.opendata.Pieces;
import fr.agissons.core.read.Reads;
import fr.agissons.participatorybudget.edition.EditionView;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Published results, for programs: what was chosen, with how many votes, and who paid; nothing that their pages withhold. */
@Component
class ResultDataset implements OpenDataset<ResultDataset.Row> {
    private static final String LINES = """
            select l.id, e.slug, v.district, p.code, p.title, l.place, l.votes, l.score, p.cost_cents,
                p.state = 'WITHDRAWN', l.added, l.paid_in_full, l.paid_in_part, l.price_cents, l.in_part_cents,\s""" + PartView.Row.WITHHELD + """
            from budget_result_line l
            join budget_result_part r on r.tenant_id = :tenant and r.id = l.part_id
            join budget_edition e on e.tenant_id = :tenant and e.id = l.edition_id
            join budget_project p on p.tenant_id = :tenant and p.id = l.project_id
            join budget_envelope v on v.tenant_id = :tenant and v.id = p.envelope_id
            where l.tenant_id = :tenant and l.id > :after
            order by l.id limit\s""" + Pieces.MOST;

    private final Reads reads;

    ResultDataset(Reads reads) {
        this.reads = reads;
    }

    /** One project of one result. */
    record Row(
            UUID id,
            String edition,
            @Nullable String district,
            String code,
            String title,
            @Nullable Integer place,
            @Nullable Integer votes,
            @Nullable Long score,
            long costCents,
            boolean withdrawn,
            boolean added,
            @Nullable Integer paidInFull,
            @Nullable Integer paidInPart,
            @Nullable Long priceCents,
            @Nullable Long inPartCents,
            String page) {}

    private record Line(
            UUID id,
            String edition,
            @Nullable String district,
            String code,
            String title,
            @Nullable Integer place,
            int votes,
            long score,
            long costCents,
            boolean withdrawn,
            boolean added,
            @Nullable Integer paidInFull,
            @Nullable Integer paidInPart,
            @Nullable Long priceCents,
            @Nullable Long inPartCents,
            boolean withheld) {
        Row row() {
            return new Row(
                    id,
                    edition,
                    district,
                    code,
                    title,
                    place,
                    withheld ? null : Integer.valueOf(votes),
                    withheld ? null : Long.valueOf(score),
                    costCents,
                    withdrawn,
                    !withheld && added,
                    withheld ? null : paidInFull,
                    withheld ? null : paidInPart,
                    withheld ? null : priceCents,
                    withheld ? null : inPartCents,
                    EditionView.path(edition) + "/resultat");
        }
    }

    @Override
    public String module() {
        return "budget-participatif";
    }

    @Override
    public String key() {
        return "budget-participatif-resultats";
    }

    @Override
    public String words() {
        return "budget.dataset.results";
    }

    @Override
    public Class<Row> type() {
        return Row.class;
    }

    @Override
    public void each(Consumer<Row> to) {
        Pieces.each(
                last -> reads.list(Line.class, LINES, Map.of("after", last)), Line::id, line -> to.accept(line.row()));
    }
}
