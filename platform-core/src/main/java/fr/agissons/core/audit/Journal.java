package fr.agissons.core.audit;

import fr.agissons.core.tenancy.Tenancy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The journal of the current town. Lines are only ever added, each sealed over the one before, so that a line changed,
 * moved or taken out later shows. Lines cut off at the end leave no trace here: for that, the last seal has to be kept
 * somewhere else too.
 */
@Component
@Transactional
public class Journal {
    /** Any number of our own: advisory locks share one space in a database. */
    private static final int LOCK_SPACE = 0x0a0d17;

    private static final String LINES = """
            select number, id, happened_at, actor, kind, subject, state_before, state_after, reason, previous, seal
            from audit_entry where tenant_id = :tenant
            """;

    private final JdbcClient jdbc;

    Journal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A line as it stands, with its seals. */
    private record Line(AuditEntry entry, byte[] previous, byte[] seal) {}

    /** Writes a line; the same fact told twice is written once. */
    void add(StateChanged event) {
        lock();
        if (known(event.id())) {
            return;
        }
        var last = jdbc.sql(LINES + " order by number desc limit 1")
                .param("tenant", tenant())
                .query((row, number) -> line(row))
                .optional();
        byte[] previous = last.map(Line::seal).orElse(Seals.BEGINNING);
        write(
                new AuditEntry(
                        last.map(line -> line.entry().number()).orElse(0L) + 1,
                        event.id(),
                        event.at(),
                        event.by(),
                        event.kind(),
                        event.subject(),
                        event.from(),
                        event.to(),
                        event.reason()),
                previous);
    }

    /** One writer of this town at a time: each line stands on the one before. */
    private void lock() {
        jdbc.sql("select 1 from pg_advisory_xact_lock(:space, :tenant)")
                .param("space", LOCK_SPACE)
                .param("tenant", tenant())
                .query()
                .singleValue();
    }

    private boolean known(UUID id) {
        return jdbc.sql("select exists (select 1 from audit_entry where tenant_id = :tenant and id = :id)")
                .param("tenant", tenant())
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    private void write(AuditEntry entry, byte[] previous) {
        jdbc.sql("""
                insert into audit_entry (tenant_id, id, number, happened_at, actor, kind, subject, state_before,
                    state_after, reason, previous, seal)
                values (:tenant, :id, :number, :at, :by, :kind, :subject, :from, :to, :reason, :previous, :seal)
                """)
                .param("tenant", tenant())
                .param("id", entry.id())
                .param("number", entry.number())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("by", entry.by())
                .param("kind", entry.kind())
                .param("subject", entry.subject())
                .param("from", entry.from())
                .param("to", entry.to())
                .param("reason", entry.reason())
                .param("previous", previous)
                .param("seal", Seals.of(tenant(), previous, entry))
                .update();
    }

    /** What happened to one thing, in order. */
    @Transactional(readOnly = true)
    public List<AuditEntry> of(String kind, UUID subject) {
        return jdbc.sql(LINES + " and kind = :kind and subject = :subject order by number")
                .param("tenant", tenant())
                .param("kind", kind)
                .param("subject", subject)
                .query((row, number) -> line(row).entry())
                .list();
    }

    /** The number of the first line that is not as it was written, or is missing; none when all are whole. */
    @Transactional(readOnly = true)
    public OptionalLong firstBroken() {
        byte[] previous = Seals.BEGINNING;
        long expected = 1;
        try (var lines =
                jdbc
                        .sql(LINES + " order by number")
                        .param("tenant", tenant())
                        .query((row, number) -> line(row))
                        .stream()) {
            for (var line : (Iterable<Line>) lines::iterator) {
                boolean whole = line.entry().number() == expected
                        && Arrays.equals(line.previous(), previous)
                        && Arrays.equals(line.seal(), Seals.of(tenant(), previous, line.entry()));
                if (!whole) {
                    return OptionalLong.of(expected);
                }
                previous = line.seal();
                expected++;
            }
        }
        return OptionalLong.empty();
    }

    private static Line line(ResultSet row) throws SQLException {
        var entry = new AuditEntry(
                row.getLong("number"),
                row.getObject("id", UUID.class),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getObject("actor", UUID.class),
                row.getString("kind"),
                row.getObject("subject", UUID.class),
                row.getString("state_before"),
                row.getString("state_after"),
                row.getString("reason"));
        return new Line(entry, row.getBytes("previous"), row.getBytes("seal"));
    }

    private static int tenant() {
        return Tenancy.current().id().value();
    }
}
