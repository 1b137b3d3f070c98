package fr.agissons.core.notification;

import fr.agissons.core.tenancy.Ids;
import fr.agissons.core.tenancy.Tenancy;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes what people are told into the outbox, in one statement: it finds the member, asks their preferences, and leaves
 * a fact alone that was told before. Somebody who is no member of the town is told nothing.
 */
@Component
class Outbox implements Notifications {
    private final JdbcClient jdbc;
    private final MailTopics topics;
    private final Clock clock;

    Outbox(JdbcClient jdbc, MailTopics topics, Clock clock) {
        this.jdbc = jdbc;
        this.topics = topics;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Notification notification) {
        jdbc.sql("""
                insert into notification (tenant_id, id, recipient, type, once, arguments, path, created_at, mail_state,
                    next_attempt_at)
                select m.tenant_id, :id, m.person_id, :type, :once, cast(:arguments as jsonb), :path, :now,
                    case when mailed then 'PENDING' else 'NONE' end, case when mailed then cast(:now as timestamptz) end
                from membership m, lateral (
                    select m.email is not null and not (m.muted_mails @> array[cast(:topic as text)])) as wish (mailed)
                where m.tenant_id = :tenant and m.person_id = :recipient
                on conflict (tenant_id, recipient, once) do nothing
                """)
                .param("tenant", Tenancy.current().id().value())
                .param("id", Ids.next())
                .param("recipient", notification.recipient())
                .param("type", notification.type())
                .param("once", notification.once())
                .param("arguments", Arguments.write(notification.arguments()))
                .param("path", notification.path())
                .param(
                        "topic",
                        topics.muting(notification.type())
                                .map(MailTopic::prefix)
                                .orElse(""))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
