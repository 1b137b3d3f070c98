package fr.agissons.sharing.loan;

/** What was wanted together as one row, the same on every page: the borrower's and those of who lends. */
public final class OneWish {
    /** What is wanted, and of how many. */
    public static final String NAME = "case when r.quantity > 1 then r.quantity || ' × ' || m.name else m.name end";

    /** Joins what is wanted, as {@code m}, to a {@code sharing_reservation r}: its model or its kit. */
    public static final String WANTED = """
            join sharing_model m on m.tenant_id = :tenant and m.id = coalesce(r.kit_id, r.model_id)
            """;

    /**
     * Joins what became of all parts, as {@code g}: the state that most wants doing, the codes of the units unless one is
     * missing, the condition of the first.
     */
    public static final String PARTS = """
            cross join lateral (
                select (array_agg(p.state order by array_position(array['OVERDUE', 'OUT', 'OFFERED', 'REQUESTED',
                        'APPROVED', 'LOST', 'RETURNED', 'CLOSED', 'REFUSED', 'EXPIRED', 'CANCELLED'], p.state)))[1] as state,
                    case when bool_or(p.unit_id is null and p.taken = 0 and p.state in ('OFFERED', 'REQUESTED', 'APPROVED'))
                        then null else coalesce(string_agg(u.code, ', ' order by u.code), '') end as codes,
                    sum(p.taken) as taken, sum(p.rest) as rest,
                    (array_agg(u.condition order by u.code))[1] as condition
                from sharing_reservation p
                left join sharing_unit u on u.tenant_id = :tenant and u.id = p.unit_id
                where p.tenant_id = :tenant and p.group_id = r.id) g
            """;

    private OneWish() {}
}
