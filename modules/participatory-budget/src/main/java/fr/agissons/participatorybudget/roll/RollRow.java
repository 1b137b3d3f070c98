package fr.agissons.participatorybudget.roll;

import fr.agissons.participatorybudget.ballot.Voter;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the roll as the desk sees it. */
public record RollRow(
        UUID id,
        String number,
        String name,
        @Nullable LocalDate born,
        @Nullable String district) {
    /** The lines of {@code :edition} whose number is {@code :typed} or whose name has it. */
    static final String FOUND = """
            select r.id, r.number, r.name, r.born_on, r.district from budget_roll_entry r
            where r.tenant_id = :tenant and r.edition_id = :edition
                and (r.number = :typed or position(:folded in r.folded) > 0)
            order by r.name, r.number limit 20
            """;

    /** All lines of {@code :edition}. */
    static final String ALL = """
            select r.id, r.number, r.name, r.born_on, r.district from budget_roll_entry r
            where r.tenant_id = :tenant and r.edition_id = :edition
            """;

    /** The line of {@code :edition} with that number. */
    static final String NUMBERED = ALL + " and r.number = :number";

    /** One line. */
    static final String ONE = """
            select r.id, r.number, r.name, r.born_on, r.district from budget_roll_entry r
            where r.tenant_id = :tenant and r.edition_id = :edition and r.id = :id
            """;

    /** The lines of {@code :edition} that no code and no account stands for, but for those born after {@code :born}. */
    static final String WITHOUT_CODE = """
            select r.id, r.number, r.name, r.born_on, r.district from budget_roll_entry r
            where r.tenant_id = :tenant and r.edition_id = :edition and (r.born_on is null or r.born_on <= :born)
                and not exists (select from budget_vote_code c where c.tenant_id = :tenant and c.entry_id = r.id)
                and not exists (select from budget_member_line t
                    where t.tenant_id = :tenant and t.edition_id = :edition and t.entry_id = r.id)
            order by r.name, r.number
            """;

    /** What stands for one line: a code of a letter, an account. */
    static final String KEYS = """
            select exists (select from budget_vote_code c where c.tenant_id = :tenant and c.entry_id = :line),
                exists (select from budget_member_line t
                    where t.tenant_id = :tenant and t.edition_id = :edition and t.entry_id = :line)
            """;

    /** Which of them there are. */
    record Keys(boolean code, boolean account) {}

    /** What the list said of it. */
    RollLine line() {
        return new RollLine(number, name, born, district);
    }

    /** The same person at the ballot box. */
    public Voter voter() {
        return new Voter(Voter.Kind.ROLL, id, district, Voter.Channel.DESK, born);
    }
}
