package fr.agissons.core.life.archive;

import fr.agissons.core.life.TownTable;
import fr.agissons.core.life.archive.ArchiveRefused.Reason;
import fr.agissons.core.tenancy.TenantId;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One table's rows at a time, kept apart from everything until they have been looked at. */
final class IncomingRows {
    private static final String HOSTS = "tenant_host";
    private static final String DIRECTORY = "tenant";

    private final Connection connection;
    private final JdbcClient jdbc;
    private final TenantId town;

    IncomingRows(Connection connection, JdbcClient jdbc, TenantId town) {
        this.connection = connection;
        this.jdbc = jdbc;
        this.town = town;
    }

    void take(ArchivedTable rows, InputStream in) throws SQLException, IOException {
        Session.execute(connection, "drop table if exists pg_temp.incoming");
        Session.execute(
                connection,
                "create temporary table incoming on commit drop as select %s from public.%s with no data"
                        .formatted(TownTable.list(rows.columns()), rows.table()));
        long taken = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy pg_temp.incoming from stdin with (format csv, header match)", in);
        if (taken != rows.rows()) {
            throw new ArchiveRefused(Reason.DAMAGED, rows.path());
        }
    }

    /** Every row is this town's, and the directory has exactly one. */
    void check(TownTable table, ArchivedTable rows) {
        long foreign = jdbc.sql(
                        "select count(*) from pg_temp.incoming where " + table.townColumn() + " is distinct from ?")
                .param(town.value())
                .query(Long.class)
                .single();
        if (foreign > 0) {
            throw new ArchiveRefused(Reason.FOREIGN_ROWS, table.name());
        }
        if (DIRECTORY.equals(table.name()) && rows.rows() != 1) {
            throw new ArchiveRefused(Reason.DAMAGED, rows.path());
        }
    }

    /** The old addresses stay with the old engine. */
    void rehost(TownTable table, Optional<String> host) {
        if (HOSTS.equals(table.name()) && host.isPresent()) {
            jdbc.sql("delete from pg_temp.incoming where not main").update();
            jdbc.sql("update pg_temp.incoming set host = ?").param(host.get()).update();
        }
    }

    void refuseTaken(TownTable table) {
        if (DIRECTORY.equals(table.name())) {
            refusePlatform();
            refuse("select t.slug from tenant t join pg_temp.incoming i on t.id = i.id or t.slug = i.slug");
        } else if (HOSTS.equals(table.name())) {
            refuse("select h.host from tenant_host h join pg_temp.incoming i on h.host = i.host");
        }
    }

    /** The platform's own site stands here already, and no archive replaces it. */
    private void refusePlatform() {
        boolean platform = jdbc.sql("select exists (select from pg_temp.incoming where kind = 'PLATFORM')")
                .query(Boolean.class)
                .single();
        if (platform) {
            throw new ArchiveRefused(Reason.NOT_AN_ARCHIVE, ArchivedTable.path(DIRECTORY));
        }
    }

    private void refuse(String taken) {
        jdbc.sql(taken + " limit 1").query(String.class).optional().ifPresent(held -> {
            throw new ArchiveRefused(Reason.SITE_EXISTS, held);
        });
    }

    void write(TownTable table, ArchivedTable rows) throws SQLException {
        String columns = TownTable.list(rows.columns());
        Session.execute(
                connection,
                "insert into public.%s (%s) overriding system value select %s from pg_temp.incoming"
                        .formatted(table.quotedName(), columns, columns));
    }

    /** Sites opened later are numbered after this one. */
    void numberOthersAfter() {
        jdbc.sql("""
                select setval('tenant_id_seq', greatest((select max(id) from tenant), (select last_value from tenant_id_seq)))
                """).query(Long.class).single();
    }
}
