package fr.agissons.core.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads a town's lines a piece at a time: a journal of any length never stands in memory as a whole. */
final class SealedRows {
    /** How many lines are read at once. */
    static final int PIECE = 1_000;

    private static final String LINES = """
            select number, id, happened_at, actor, kind, subject, state_before, state_after, reason, previous, seal
            from audit_entry where tenant_id = :tenant
            """;

    private final JdbcClient jdbc;

    SealedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The lines that follow that number. */
    List<SealedEntry> after(int tenant, long number) {
        return jdbc.sql(LINES + " and number > :number order by number limit " + PIECE)
                .param("tenant", tenant)
                .param("number", number)
                .query((row, index) -> line(row))
                .list();
    }

    /** The lines on one thing. */
    List<AuditEntry> of(int tenant, String kind, UUID subject) {
        return jdbc.sql(LINES + " and kind = :kind and subject = :subject order by number")
                .param("tenant", tenant)
                .param("kind", kind)
                .param("subject", subject)
                .query((row, index) -> line(row).entry())
                .list();
    }

    /** Follows a town's chain to its end, or to where it breaks. */
    Recount recount(int tenant) {
        Recounting recounting = new Recounting(tenant);
        List<SealedEntry> piece;
        do {
            piece = after(tenant, recounting.lines());
        } while (piece.stream().allMatch(recounting::take) && piece.size() == PIECE);
        return recounting.result();
    }

    private static SealedEntry line(ResultSet row) throws SQLException {
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
        HexFormat hex = HexFormat.of();
        return new SealedEntry(entry, hex.formatHex(row.getBytes("previous")), hex.formatHex(row.getBytes("seal")));
    }
}
