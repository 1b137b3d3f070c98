package fr.agissons.core.notification;

import fr.agissons.core.tenancy.Tenancy;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's messages on the site; each method touches only that person's own. */
@Service
@Transactional
public class Inbox {
    private static final UUID LATEST = new UUID(-1L, -1L);

    private final JdbcClient jdbc;
    private final Clock clock;

    Inbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The person's messages, the newest first, from before that one on. */
    @Transactional(readOnly = true)
    public List<InboxEntry> page(UUID person, @Nullable UUID before, int limit) {
        return mine("""
                select id, type, arguments, path, created_at, read_at is not null as read from notification
                where tenant_id = :tenant and recipient = :person and id < :before order by id desc limit :limit
                """, person)
                .param("before", before == null ? LATEST : before)
                .param("limit", limit)
                .query((row, number) -> new InboxEntry(
                        row.getObject("id", UUID.class),
                        row.getString("type"),
                        Arguments.read(row.getString("arguments")),
                        row.getString("path"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("read")))
                .list();
    }

    /** How many messages the person has not read; stops counting at 100. */
    @Transactional(readOnly = true)
    public int unread(UUID person) {
        return mine("""
                select count(*) from (select 1 from notification
                where tenant_id = :tenant and recipient = :person and read_at is null limit 100) as unread
                """, person).query(Integer.class).single();
    }

    /** Ticks one message off and tells where it leads; nothing when it is not this person's. */
    public Optional<String> open(UUID person, UUID id) {
        return mine("""
                update notification set read_at = coalesce(read_at, :now), version = version + 1
                where tenant_id = :tenant and recipient = :person and id = :id
                returning coalesce(path, '/moi/messages')
                """, person)
                .param("id", id)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional();
    }

    /** Ticks all messages off. */
    public void readAll(UUID person) {
        mine("""
                update notification set read_at = :now, version = version + 1
                where tenant_id = :tenant and recipient = :person and read_at is null
                """, person).param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
    }

    private JdbcClient.StatementSpec mine(String sql, UUID person) {
        return jdbc.sql(sql).param("tenant", Tenancy.current().id().value()).param("person", person);
    }
}
