package fr.agissons.core.audit;

import fr.agissons.core.tenancy.Tenancy;
import java.time.ZoneOffset;
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

    private final JdbcClient jdbc;
    private final SealedRows rows;

    Journal(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new SealedRows(jdbc);
    }

    /** The end of the chain, where the next line is added. */
    private record End(long number, byte[] seal) {}

    /** Writes a line; the same fact told twice is written once. */
    void add(StateChanged event) {
        lock();
        if (known(event.id())) {
            return;
        }
        End end = end();
        write(
                new AuditEntry(
                        end.number() + 1,
                        event.id(),
                        event.at(),
                        event.by(),
                        event.kind(),
                        event.subject(),
                        event.from(),
                        event.to(),
                        event.reason()),
                end.seal());
    }

    private End end() {
        return jdbc.sql("select number, seal from audit_entry where tenant_id = :tenant order by number desc limit 1")
                .param("tenant", tenant())
                .query((row, index) -> new End(row.getLong("number"), row.getBytes("seal")))
                .optional()
                .orElse(new End(0, Seals.BEGINNING));
    }

    /** Writes a line about the current town in a transaction that is the caller's: operators' acts, made across towns. */
    public static void add(JdbcClient transaction, StateChanged event) {
        new Journal(transaction).add(event);
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
        return rows.of(tenant(), kind, subject);
    }

    /** The lines that follow that number, some at a time; none when it was the last. */
    @Transactional(readOnly = true)
    public List<SealedEntry> after(long number) {
        return rows.after(tenant(), number);
    }

    /** Follows the whole chain. */
    @Transactional(readOnly = true)
    public Recount recount() {
        return rows.recount(tenant());
    }

    /** The number of the first line that is not as it was written, or is missing; none when all are whole. */
    @Transactional(readOnly = true)
    public OptionalLong firstBroken() {
        return recount().broken();
    }

    private static int tenant() {
        return Tenancy.current().id().value();
    }
}
