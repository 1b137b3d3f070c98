package fr.agissons.core.life.archive;

import fr.agissons.core.file.FileName;
import fr.agissons.core.file.TownFiles;
import fr.agissons.core.life.TownTable;
import fr.agissons.core.life.TownTables;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.TenantStamp;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a town into one file while it reads it: never more than a piece of it is in memory. Its own rows are read inside
 * the town, so that the database itself lets no other town's row slip in; the directory's rows about it are read beside
 * them, in the very same snapshot.
 */
final class TownArchive {
    /** What stays behind, and why. */
    static final Map<String, String> LEFT_OUT = Map.of(
            "spring_session", "a session is a key to somebody’s account",
            "spring_session_attributes", "a session is a key to somebody’s account",
            "tenant_closing", "an announced end is that of the site here, not of its copy",
            "erasure_count", "likewise");

    private static final List<ArchiveObstacle> OBSTACLES =
            ServiceLoader.load(ArchiveObstacle.class, ArchiveObstacle.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();

    private final DataSource towns;
    private final DataSource platform;
    private final TownFiles files;
    private final String engine;

    /**
     * @param towns the database as the server's role, which sees one town
     * @param platform the same as the platform's role, for the directory
     */
    TownArchive(DataSource towns, DataSource platform, TownFiles files, String engine) {
        this.towns = towns;
        this.platform = platform;
        this.files = files;
        this.engine = engine;
    }

    /**
     * Sees to it that nothing of the town has to stay where it is.
     *
     * @throws ArchiveHeldBack when something has
     */
    void check(Tenant tenant) {
        try (Connection one = towns.getConnection()) {
            begin(one);
            stamp(one, tenant);
            check(one, tenant);
            one.rollback();
        } catch (SQLException failed) {
            throw new IllegalStateException("The town could not be read", failed);
        }
    }

    private static void check(Connection one, Tenant tenant) {
        JdbcClient seen = JdbcClient.create(new SingleConnectionDataSource(one, true));
        for (ArchiveObstacle obstacle : OBSTACLES) {
            // A database from before its module has no such rows.
            boolean known = seen.sql("select to_regclass(?) is not null")
                    .param(obstacle.table())
                    .query(Boolean.class)
                    .single();
            if (known
                    && seen.sql("select exists (select from %s where tenant_id = ? and (%s))"
                                    .formatted(obstacle.table(), obstacle.condition()))
                            .param(tenant.id().value())
                            .query(Boolean.class)
                            .single()) {
                throw new ArchiveHeldBack(obstacle.key());
            }
        }
    }

    /**
     * Writes the archive and leaves the stream open. When this throws, what was written is no archive: it has neither its
     * manifest nor the directory that ends a zip file.
     */
    ArchiveManifest write(Tenant tenant, OutputStream out) throws IOException {
        try (Connection all = platform.getConnection();
                Connection one = towns.getConnection()) {
            begin(all);
            Instant moment = joinSnapshot(one, all, tenant);
            // What came after the first look is in the snapshot, or never in the archive.
            check(one, tenant);
            ZipOutputStream zip = new ZipOutputStream(out);
            List<ArchivedTable> written = new ArrayList<>();
            for (TownTable table :
                    TownTables.parentsFirst(JdbcClient.create(new SingleConnectionDataSource(all, true)))) {
                if (!LEFT_OUT.containsKey(table.name())) {
                    written.add(copy(table, tenant, table.ofThePlatform() ? all : one, zip));
                }
            }
            ArchiveManifest manifest = new ArchiveManifest(
                    ArchiveManifest.FORMAT,
                    ArchiveManifest.VERSION,
                    engine,
                    moment,
                    new ArchiveManifest.Site(tenant.id().value(), tenant.slug(), tenant.name(), tenant.host()),
                    written,
                    copyFiles(tenant, zip),
                    LEFT_OUT);
            zip.putNextEntry(new ZipEntry(ArchiveManifest.PATH));
            zip.write(JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build()
                    .writeValueAsBytes(manifest));
            zip.closeEntry();
            zip.finish();
            one.rollback();
            all.rollback();
            return manifest;
        } catch (SQLException failed) {
            throw new IllegalStateException("The town could not be read", failed);
        }
    }

    /** One after the other; what was taken back since the snapshot is not there to be copied. */
    private List<ArchivedFile> copyFiles(Tenant tenant, ZipOutputStream zip) throws IOException {
        List<ArchivedFile> written = new ArrayList<>();
        for (FileName name : Tenancy.call(tenant, files::all)) {
            Optional<byte[]> content = Tenancy.call(tenant, () -> files.open(name));
            if (content.isPresent()) {
                zip.putNextEntry(new ZipEntry(ArchivedFile.path(name)));
                zip.write(content.get());
                zip.closeEntry();
                written.add(new ArchivedFile(name.toString(), content.get().length));
            }
        }
        return written;
    }

    private static void begin(Connection connection) throws SQLException {
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
    }

    /** Has the town's connection see exactly what the platform's sees; returns the moment they see. */
    private static Instant joinSnapshot(Connection one, Connection all, Tenant tenant) throws SQLException {
        Instant moment;
        String snapshot;
        try (Statement statement = all.createStatement();
                ResultSet row = statement.executeQuery("select pg_export_snapshot(), now()")) {
            row.next();
            snapshot = row.getString(1);
            moment = row.getObject(2, OffsetDateTime.class).toInstant();
        }
        begin(one);
        Session.execute(one, "set transaction snapshot '" + snapshot + "'");
        stamp(one, tenant);
        Session.begin(one);
        Session.begin(all);
        return moment;
    }

    private static void stamp(Connection one, Tenant tenant) throws SQLException {
        Tenancy.<Void, SQLException>call(tenant, () -> {
            TenantStamp.on(one);
            return null;
        });
    }

    private static ArchivedTable copy(TownTable table, Tenant tenant, Connection connection, ZipOutputStream zip)
            throws SQLException, IOException {
        zip.putNextEntry(new ZipEntry(ArchivedTable.path(table.name())));
        Measured measured = new Measured(zip);
        long rows = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(
                        "copy (select %s from %s where %s order by %s) to stdout with (format csv, header)"
                                .formatted(
                                        TownTable.list(table.columns()),
                                        table.quotedName(),
                                        table.whereIs(tenant.id().value()),
                                        String.join(", ", table.order())),
                        measured);
        zip.closeEntry();
        return new ArchivedTable(table.name(), table.columns(), rows, measured.bytes(), measured.digest());
    }
}
