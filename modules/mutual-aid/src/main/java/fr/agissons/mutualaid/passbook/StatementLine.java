package fr.agissons.mutualaid.passbook;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of an account's statement.
 *
 * @param minutes what entered, or left when below nothing
 * @param after what was left
 * @param kind why it moved
 * @param other whose account it came from or went to
 * @param reversed whether it was taken back since
 */
public record StatementLine(
        UUID transfer,
        int number,
        Instant at,
        int minutes,
        int after,
        String kind,
        String words,
        @Nullable String other,
        boolean reversed) {
    private static final Duration REVERSIBLE = Duration.ofDays(30);

    private static final String COLUMNS = """
            select t.id, m.number, m.at, case m.side when 'IN' then m.minutes else -m.minutes end, m.after, t.kind, t.words,
                coalesce(o.name, p.display_name),
                exists (select 1 from mutualaid_transfer b where b.tenant_id = :tenant and b.reverses = t.id)
            from mutualaid_movement m
            join mutualaid_transfer t on t.tenant_id = :tenant and t.id = m.transfer_id
            join mutualaid_account a on a.tenant_id = :tenant
                and a.id = case m.side when 'IN' then t.from_account else t.to_account end
            left join organisation o on o.tenant_id = :tenant and o.id = a.organisation_id
            left join membership p on p.tenant_id = :tenant and p.person_id = a.person_id
            where m.tenant_id = :tenant and m.account_id =\s""";

    private static final String OF_HOLDER =
            "(select h.id from mutualaid_account h where h.tenant_id = :tenant and h.holder_id = :holder)";
    private static final String LATEST = " and m.number < :before order by m.number desc limit :limit";

    /** The lines of {@code :holder} before {@code :before}, the latest first. */
    static final String BEFORE = COLUMNS + OF_HOLDER + LATEST;

    /** The same of the account of {@code :id}. */
    static final String OF_ACCOUNT = COLUMNS + ":id" + LATEST;

    /** The lines after {@code :after}, the first first. */
    static final String AFTER = COLUMNS + OF_HOLDER + " and m.number > :after order by m.number limit :limit";

    /** Whether whoever received it can still give it back at that instant. */
    boolean isReversible(Instant now) {
        return kind.equals("HELP") && !reversed && at.plus(REVERSIBLE).isAfter(now);
    }
}
