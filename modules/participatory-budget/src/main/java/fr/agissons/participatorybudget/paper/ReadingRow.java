package fr.agissons.participatorybudget.paper;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One reading of one paper, with who made it: for those who decide, never for those who type. */
public record ReadingRow(
        UUID paper,
        String batch,
        int number,
        @Nullable Integer settled,
        int hand,
        UUID agent,
        @Nullable String name,
        Nature nature,
        @Nullable String district,
        String said,
        String reason) {
    private static final String COLUMNS = """
            select p.id, p.batch, p.number, p.settled, r.hand, r.agent_id, m.display_name, r.nature, r.district, r.said,
                r.reason
            from budget_paper p
            join budget_paper_reading r on r.tenant_id = :tenant and r.paper_id = p.id
            left join membership m on m.tenant_id = :tenant and m.person_id = r.agent_id
            where p.tenant_id = :tenant\s""";

    /** All of {@code :paper}. */
    static final String OF_PAPER = COLUMNS + "and p.edition_id = :edition and p.id = :paper order by r.hand";

    /** Those of {@code :edition} that somebody must still read or decide on: where readings differ first. */
    static final String OPEN = COLUMNS + """
            and p.edition_id = :edition and p.id in (
                select o.id from budget_paper o where o.tenant_id = :tenant and o.edition_id = :edition
                    and o.settled is null
                order by (select count(*) from budget_paper_reading x where x.tenant_id = :tenant and x.paper_id = o.id)
                    desc, o.batch, o.number limit 200)
            order by (select count(*) from budget_paper_reading x where x.tenant_id = :tenant and x.paper_id = p.id) desc,
                p.batch, p.number, r.hand""";

    /** What counts of those of {@code :edition} that are no plain ballots: void, blank or decided. */
    static final String TOLD = COLUMNS + """
            and p.edition_id = :edition and r.hand = p.settled and (r.nature <> 'VALID' or r.hand = 3)
            order by p.batch, p.number limit 500""";

    public Mark mark() {
        return new Mark(batch, number);
    }

    /** Whether somebody else read the same: of a paper that does not count, that is enough. */
    boolean isLike(Reading other) {
        return nature == other.nature()
                && (nature != Nature.VALID || said.equals(other.said()) && Objects.equals(district, other.district()));
    }
}
