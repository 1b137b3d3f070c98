package fr.agissons.sharing.loan;

/** What keeps a late borrower from borrowing in a library, as every question about it says it. */
public final class LateRule {
    /**
     * Of a loan {@code r} in a library {@code l}, at {@code :now}: late and not back, lost, or late and back since so few days,
     * unless somebody let it pass.
     */
    public static final String COUNTS = """
            r.pardoned_at is null and (r.state in ('OUT', 'OVERDUE') and r.due_at + make_interval(days => l.late_days) <= :now
                or r.state = 'LOST'
                or r.returned_at > r.due_at + make_interval(days => l.late_days)
                    and r.returned_at + make_interval(days => l.penalty_days) > :now)
            """;

    private LateRule() {}
}
