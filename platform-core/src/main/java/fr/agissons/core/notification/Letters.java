package fr.agissons.core.notification;

import fr.agissons.core.notification.Notification.Argument;
import fr.agissons.core.tenancy.Ids;
import fr.agissons.core.tenancy.Tenancy;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mails to people whom the town knows by nothing but an address, because they have not come yet. */
public final class Letters {
    private Letters() {}

    /**
     * A mail to an address.
     *
     * @param type message-key prefix of its text, as for a {@link Notification}
     * @param address whom it is for
     * @param once the fact it tells; the same fact is never told twice to the same address
     * @param arguments what fills the message's placeholders
     * @param path the page its button leads to
     */
    public record Letter(String type, String address, String once, List<Argument> arguments, String path) {
        public Letter {
            arguments = List.copyOf(arguments);
        }
    }

    /** Puts the mail in the current town's outbox, in a transaction that is the caller's. */
    public static void post(JdbcClient transaction, Letter letter, Instant now) {
        transaction
                .sql("""
                insert into notification (tenant_id, id, address, type, once, arguments, path, created_at, mail_state,
                    next_attempt_at)
                values (:tenant, :id, :address, :type, :once, cast(:arguments as jsonb), :path, :now, 'PENDING', :now)
                on conflict (tenant_id, address, once) where address is not null do nothing
                """)
                .param("tenant", Tenancy.current().id().value())
                .param("id", Ids.next())
                .param("address", letter.address().strip().toLowerCase(Locale.ROOT))
                .param("type", letter.type())
                .param("once", letter.once())
                .param("arguments", Arguments.write(letter.arguments()))
                .param("path", letter.path())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
