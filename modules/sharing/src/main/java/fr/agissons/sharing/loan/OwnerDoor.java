package fr.agissons.sharing.loan;

/** Where a resident who lends lives, for the one person who may know: whoever was told yes and has not brought it back. */
final class OwnerDoor {
    /** Joins it, as {@code d}, to a reservation's library {@code l} and what became of it, {@code g}. */
    static final String JOIN = """
            left join sharing_owner_door d on d.tenant_id = :tenant and d.library_id = l.id
                and g.state in ('APPROVED', 'OUT', 'OVERDUE')
            """;

    private OwnerDoor() {}
}
