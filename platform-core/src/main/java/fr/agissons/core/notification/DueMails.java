package fr.agissons.core.notification;

import fr.agissons.core.tenancy.CrossTenant;
import fr.agissons.core.tenancy.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The queue of mails over all towns. Taking one is a transaction of its own, so that a node that stops while sending
 * leaves a lease behind and not a lock; the mail is taken again only when that lease is over.
 */
@Component
class DueMails {
    private final CrossTenant crossTenant;

    DueMails(CrossTenant crossTenant) {
        this.crossTenant = crossTenant;
    }

    /** Takes the mails that have waited longest. */
    List<DueMail> take(int most, Instant now, Duration lease) {
        return crossTenant.call(
                "take due mails",
                database -> database.sql("""
                with due as (
                    select tenant_id, id from notification
                    where mail_state in ('PENDING', 'SENDING') and next_attempt_at <= :now
                    order by next_attempt_at limit :most for update skip locked)
                update notification n
                set mail_state = 'SENDING', attempts = n.attempts + 1, next_attempt_at = :lease
                from due, membership m
                where n.tenant_id = due.tenant_id and n.id = due.id
                and m.tenant_id = n.tenant_id and m.person_id = n.recipient
                returning n.tenant_id, n.id, n.type, n.arguments, n.path, n.created_at, n.attempts, n.next_attempt_at,
                    m.display_name, m.email, m.language
                """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("lease", now.plus(lease).atOffset(ZoneOffset.UTC))
                        .param("most", most)
                        .query(DueMails::read)
                        .list());
    }

    private static DueMail read(ResultSet row, int number) throws SQLException {
        return new DueMail(
                new TenantId(row.getInt("tenant_id")),
                row.getObject("id", UUID.class),
                row.getString("type"),
                Arguments.read(row.getString("arguments")),
                Optional.ofNullable(row.getString("path")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                row.getObject("next_attempt_at", OffsetDateTime.class).toInstant(),
                row.getString("display_name"),
                Optional.ofNullable(row.getString("email")),
                Locale.of(row.getString("language")));
    }

    /** The mail left. */
    void sent(DueMail mail) {
        settle(mail, "SENT", null);
    }

    /** The mail is not sent, now or ever. */
    void drop(DueMail mail) {
        settle(mail, "FAILED", null);
    }

    /** The mail is tried again from then on. */
    void postpone(DueMail mail, Instant until) {
        settle(mail, "PENDING", until);
    }

    /** Only the holder of the lease settles: the number of the attempt tells a late node that another took over. */
    private void settle(DueMail mail, String state, @Nullable Instant next) {
        crossTenant.call(
                "settle a mail",
                database -> database.sql("""
                update notification set mail_state = :state, next_attempt_at = cast(:next as timestamptz)
                where tenant_id = :tenant and id = :id and mail_state = 'SENDING' and attempts = :attempt
                """)
                        .param("state", state)
                        .param("next", next == null ? null : next.atOffset(ZoneOffset.UTC))
                        .param("tenant", mail.tenant().value())
                        .param("id", mail.id())
                        .param("attempt", mail.attempt())
                        .update());
    }
}
