package fr.agissons.core.notification;

import fr.agissons.core.module.Modules;
import fr.agissons.core.tenancy.CrossTenant;
import fr.agissons.core.tenancy.Tenant;
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
    /** What somebody else can set off at will must not fill a mailbox; everything else is sent as often as it happens. */
    private static final int MOST_OF_A_TYPE = 5;

    private static final Duration WINDOW = Duration.ofMinutes(30);

    private final CrossTenant crossTenant;
    private final MailTopics topics;
    private final Modules modules;

    DueMails(CrossTenant crossTenant, MailTopics topics, Modules modules) {
        this.crossTenant = crossTenant;
        this.topics = topics;
        this.modules = modules;
    }

    /** Takes the mails that have waited longest; those of a closed site wait for it to open again. */
    List<DueMail> take(int most, Instant now, Duration lease) {
        return crossTenant.call(
                "take due mails",
                database -> database.sql("""
                with due as (
                    select d.tenant_id, d.id from notification d join tenant t on t.id = d.tenant_id
                    where d.mail_state in ('PENDING', 'SENDING') and d.next_attempt_at <= :now
                    and t.state in ('DRAFT', 'OPEN')
                    order by d.next_attempt_at limit :most for update of d skip locked)
                update notification n
                set mail_state = 'SENDING', attempts = n.attempts + 1, next_attempt_at = :lease
                from due
                    join notification told on told.tenant_id = due.tenant_id and told.id = due.id
                    left join membership m on m.tenant_id = told.tenant_id and m.person_id = told.recipient
                where n.tenant_id = due.tenant_id and n.id = due.id
                returning n.tenant_id, n.id, n.type, n.arguments, n.path, n.created_at, n.attempts, n.next_attempt_at,
                    coalesce(m.display_name, '') as display_name, coalesce(m.email, n.address) as email,
                    coalesce(m.language, 'fr') as language
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

    /**
     * Whether this person was mailed as much of that sort lately as anybody can want, in whichever town. Those taken
     * before this one count as sent: the order of taking is the same on every node.
     */
    boolean floods(DueMail mail, Instant now) {
        return topics.isSparing(mail.type()) && lately(mail, now.minus(WINDOW)) >= MOST_OF_A_TYPE;
    }

    /** Whether the module that wrote it is off there by now: its pages are gone, and so is what the mail speaks of. */
    boolean isOrphaned(DueMail mail, Tenant tenant) {
        return modules.isSilent(mail.type(), tenant);
    }

    private int lately(DueMail mail, Instant since) {
        return crossTenant.call(
                "count mails to one person",
                database -> database.sql("""
                select count(*) from notification n join notification mine
                    on mine.tenant_id = :tenant and mine.id = :id
                    and n.recipient = mine.recipient and n.type = mine.type and n.id <> mine.id
                where n.mail_state = 'SENT' and n.mailed_at > :since
                    or n.mail_state = 'SENDING' and (n.next_attempt_at, n.id) < (mine.next_attempt_at, mine.id)
                """)
                        .param("tenant", mail.tenant().value())
                        .param("id", mail.id())
                        .param("since", since.atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single());
    }

    /** The mail left. */
    void sent(DueMail mail, Instant now) {
        settle(mail, "SENT", null, now, null);
    }

    /** The message stays in the inbox on the site and is not mailed. */
    void keepInInbox(DueMail mail, Unsent why) {
        settle(mail, "NONE", null, null, why);
    }

    /** The mail is not sent, now or ever. */
    void drop(DueMail mail, Unsent why) {
        settle(mail, "FAILED", null, null, why);
    }

    /** The mail is tried again from then on. */
    void postpone(DueMail mail, Instant until) {
        settle(mail, "PENDING", until, null, null);
    }

    /** Only the holder of the lease settles: the number of the attempt tells a late node that another took over. */
    private void settle(
            DueMail mail, String state, @Nullable Instant next, @Nullable Instant mailed, @Nullable Unsent why) {
        crossTenant.call(
                "settle a mail",
                database -> database.sql("""
                update notification set mail_state = :state, next_attempt_at = cast(:next as timestamptz),
                    mailed_at = cast(:mailed as timestamptz), unsent = :why
                where tenant_id = :tenant and id = :id and mail_state = 'SENDING' and attempts = :attempt
                """)
                        .param("state", state)
                        .param("next", next == null ? null : next.atOffset(ZoneOffset.UTC))
                        .param("mailed", mailed == null ? null : mailed.atOffset(ZoneOffset.UTC))
                        .param("why", why == null ? null : why.name())
                        .param("tenant", mail.tenant().value())
                        .param("id", mail.id())
                        .param("attempt", mail.attempt())
                        .update());
    }
}
