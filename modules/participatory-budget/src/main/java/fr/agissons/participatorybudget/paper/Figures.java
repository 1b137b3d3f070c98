package fr.agissons.participatorybudget.paper;

/**
 * How far the paper ballots of an edition are.
 *
 * @param voters how many people were struck off as voting on paper
 * @param closed whether the papers are in the sealed box
 * @param once papers read by one person
 * @param differing papers two people read differently
 * @param alike papers two people read alike
 * @param decided papers a third person decided on
 * @param valid settled papers that count
 * @param blank settled papers with nothing on them
 * @param spoiled settled papers that are void
 * @param absent numbers that were typed by mistake
 */
public record Figures(
        int voters,
        boolean closed,
        int once,
        int differing,
        int alike,
        int decided,
        int valid,
        int blank,
        int spoiled,
        int absent) {
    static final String OF_EDITION = """
            select coalesce(
                    (select b.paper_voters from budget_ballot_box b where b.tenant_id = :tenant and b.edition_id = :edition),
                    (select count(*) from budget_ballot v where v.tenant_id = :tenant and v.edition_id = :edition
                        and v.channel = 'PAPER'))::int,
                exists (select from budget_ballot_box b where b.tenant_id = :tenant and b.edition_id = :edition
                    and b.paper_closed_at is not null),
                count(*) filter (where s.settled is null and s.readings = 1)::int,
                count(*) filter (where s.settled is null and s.readings = 2)::int,
                count(*) filter (where s.settled = 2)::int,
                count(*) filter (where s.settled = 3)::int,
                count(*) filter (where s.nature = 'VALID')::int,
                count(*) filter (where s.nature = 'BLANK')::int,
                count(*) filter (where s.nature = 'VOID')::int,
                count(*) filter (where s.nature = 'ABSENT')::int
            from (select p.settled,
                    (select count(*) from budget_paper_reading r where r.tenant_id = :tenant and r.paper_id = p.id) as readings,
                    (select r.nature from budget_paper_reading r
                        where r.tenant_id = :tenant and r.paper_id = p.id and r.hand = p.settled) as nature
                from budget_paper p where p.tenant_id = :tenant and p.edition_id = :edition) s
            """;

    /** How many papers there are. */
    public int papers() {
        return once + differing + valid + blank + spoiled;
    }

    /** How many people were struck off without a paper that was typed; below nought where papers are too many. */
    public int missing() {
        return voters - papers();
    }

    /** Whether somebody must still read or decide. */
    public boolean isOpen() {
        return once + differing > 0;
    }

    /** Whether anything at all came on paper. */
    public boolean isAny() {
        return voters > 0 || papers() + absent > 0;
    }

    /** Whether a count would miss papers. */
    boolean isWaitedFor() {
        return isAny() && !closed;
    }
}
