package fr.agissons.participatorybudget.roll;

import fr.agissons.participatorybudget.ballot.Voter;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A code with what is known of whoever holds it: of a line of the roll, as the roll has it now. */
record CodeRow(
        UUID id,
        @Nullable UUID line,
        @Nullable String district,
        @Nullable LocalDate born) {
    /** The code of {@code :edition} that has that hash. */
    static final String ONE = """
            select c.id, c.entry_id, case when c.entry_id is null then c.district else r.district end, r.born_on
            from budget_vote_code c
            left join budget_roll_entry r on r.tenant_id = :tenant and r.id = c.entry_id
            where c.tenant_id = :tenant and c.edition_id = :edition and c.code_hash = :hash
            """;

    /** The same person as at the desk, where the code stands for a line; somebody known by the code alone otherwise. */
    Voter voter() {
        return line == null
                ? new Voter(Voter.Kind.CODE, id, district, Voter.Channel.WEB)
                : new Voter(Voter.Kind.ROLL, line, district, Voter.Channel.WEB, born);
    }
}
