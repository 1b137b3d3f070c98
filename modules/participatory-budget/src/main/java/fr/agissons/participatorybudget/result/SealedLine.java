package fr.agissons.participatorybudget.result;

/**
 * What one sealed ballot says about one envelope.
 *
 * @param vote the codes of its projects, the dearest first where they are ranked
 * @param points their points, in the same order, where they have any
 */
record SealedLine(String vote, String points) {
    /**
     * The ballots of {@code :edition} with something in {@code :envelope}, in an order drawn by lot for each envelope: nobody tells
     * from two envelopes' files that two lines are one ballot. A project that was withdrawn stays on them, and its voters'
     * share with it. Blank ballots come in files only.
     */
    static final String OF_ENVELOPE = """
            select l.vote, l.points from (
                select c.ballot_id,
                    string_agg(p.code, ',' order by %s p.code) as vote,
                    string_agg(coalesce(c.weight, 1)::text, ',' order by %s p.code) as points
                from budget_sealed_choice c
                join budget_project p on p.tenant_id = :tenant and p.id = c.project_id
                where c.tenant_id = :tenant and c.edition_id = :edition and p.envelope_id = :envelope
                group by c.ballot_id
                union all
                select b.id, '', '' from budget_sealed_ballot b
                where b.tenant_id = :tenant and b.edition_id = :edition and b.channel = 'FILE'
                    and not exists (select from budget_sealed_choice c
                        where c.tenant_id = :tenant and c.ballot_id = b.id)) l
            order by sha256(uuid_send(cast(:envelope as uuid)) || uuid_send(l.ballot_id)), l.ballot_id
            """;

    /** The same, where ballots are rankings or not. */
    static String statement(boolean ranked) {
        String first = ranked ? "c.weight," : "";
        return OF_ENVELOPE.formatted(first, first);
    }
}
