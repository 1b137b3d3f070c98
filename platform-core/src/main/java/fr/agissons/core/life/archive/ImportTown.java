package fr.agissons.core.life.archive;

import fr.agissons.core.audit.Journal;
import fr.agissons.core.audit.StateChanged;
import fr.agissons.core.audit.TownRecounts;
import fr.agissons.core.file.TownFiles;
import fr.agissons.core.life.TownTable;
import fr.agissons.core.life.TownTables;
import fr.agissons.core.life.archive.ArchiveRefused.Reason;
import fr.agissons.core.tenancy.HostName;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.TenantId;
import fr.agissons.core.tenancy.Tenants;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Takes a town out of an archive into this engine: its number and all identifiers stay what they were. One transaction
 * writes all of it or nothing, and the site arrives suspended, so that an operator looks at it before anybody else does.
 */
public final class ImportTown {
    private final DataSource platform;
    private final TownFiles files;
    private final ArchiveLimits limits;
    private final Clock clock;

    /** Into this database, as the platform's role, and into the place where its servers keep files. */
    public ImportTown(DataSource platform, TownFiles files, ArchiveLimits limits, Clock clock) {
        this.platform = platform;
        this.files = files;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Looks at the archive, then writes it.
     *
     * @param host where the site answers from now on, in the place of all the hosts it had; nothing to keep those
     * @throws ArchiveRefused when it is not taken in; then nothing was written
     */
    public Tenant from(Path file, Optional<String> host) throws IOException {
        if (host.isPresent() && !HostName.isOne(host.get())) {
            throw new ArchiveRefused(Reason.NO_HOST_NAME, host.get());
        }
        return write(file, host, database -> {
            Tenant arrived = Tenants.seenBy(database.jdbc(), database.town()).orElseThrow();
            database.jdbc()
                    .sql("update tenant set state = 'SUSPENDED' where id = ?")
                    .param(arrived.id().value())
                    .update();
            Tenancy.run(
                    arrived,
                    () -> Journal.add(
                            database.jdbc(),
                            StateChanged.of(
                                    "core.site",
                                    new UUID(0, arrived.id().value()),
                                    arrived.state(),
                                    Tenant.State.SUSPENDED,
                                    "Import " + database.takenAt(),
                                    clock.instant())));
            return Tenants.seenBy(database.jdbc(), database.town()).orElseThrow();
        });
    }

    /** The town as it arrived, in the transaction that brings it. */
    record Arrival(JdbcClient jdbc, TenantId town, java.time.Instant takenAt) {}

    /** Writes the rows as they are, and does the rest in the same transaction. */
    <T> T write(Path file, Optional<String> host, Function<Arrival, T> rest) throws IOException {
        try (CheckedArchive archive = CheckedArchive.open(file, limits);
                Connection connection = platform.getConnection()) {
            connection.setAutoCommit(false);
            IncomingFiles pictures = new IncomingFiles(files);
            try {
                T result = write(archive, connection, host, arrival -> {
                    pictures.take(archive, arrival);
                    return rest.apply(arrival);
                });
                connection.commit();
                return result;
            } catch (SQLException | IOException | RuntimeException failed) {
                connection.rollback();
                pictures.takeBack();
                throw failed;
            }
        } catch (PSQLException refused) {
            throw unfit(refused);
        } catch (SQLException failed) {
            throw new IllegalStateException("The town could not be written", failed);
        }
    }

    private static <T> T write(
            CheckedArchive archive, Connection connection, Optional<String> host, Function<Arrival, T> rest)
            throws SQLException, IOException {
        JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        Session.begin(connection);
        ArchiveManifest manifest = archive.manifest();
        TenantId town = new TenantId(manifest.site().number());
        List<TownTable> tables = TownTables.parentsFirst(jdbc);
        refuseUnknown(manifest, tables);
        IncomingRows incoming = new IncomingRows(connection, jdbc, town);
        Map<String, ArchivedTable> archived =
                manifest.tables().stream().collect(Collectors.toMap(ArchivedTable::table, Function.identity()));
        for (TownTable table : tables) {
            ArchivedTable rows = archived.get(table.name());
            if (rows != null) {
                try (InputStream in = archive.open(rows)) {
                    incoming.take(rows, in);
                }
                incoming.check(table, rows);
                incoming.rehost(table, host);
                incoming.refuseTaken(table);
                incoming.write(table, rows);
            }
        }
        incoming.numberOthersAfter();
        if (!TownRecounts.recount(jdbc, town.value()).whole()) {
            throw new ArchiveRefused(Reason.BROKEN_JOURNAL, ArchivedTable.path("audit_entry"));
        }
        return rest.apply(new Arrival(jdbc, town, manifest.takenAt()));
    }

    /** Names from the archive reach a statement only when the catalogue knows them. */
    private static void refuseUnknown(ArchiveManifest manifest, List<TownTable> tables) {
        Map<String, TownTable> known = tables.stream().collect(Collectors.toMap(TownTable::name, Function.identity()));
        for (ArchivedTable archived : manifest.tables()) {
            TownTable here = known.get(archived.table());
            if (here == null || TownArchive.LEFT_OUT.containsKey(archived.table())) {
                throw new ArchiveRefused(Reason.UNKNOWN_TABLE, archived.table());
            }
            if (new HashSet<>(archived.columns()).size() != archived.columns().size()
                    || !archived.columns().contains(here.townColumn())) {
                throw new ArchiveRefused(Reason.NOT_AN_ARCHIVE, archived.path());
            }
            for (String column : archived.columns()) {
                if (!here.columns().contains(column)) {
                    throw new ArchiveRefused(Reason.UNKNOWN_TABLE, archived.table() + "." + column);
                }
            }
        }
        if (manifest.tables().stream().noneMatch(table -> "tenant".equals(table.table()))) {
            throw new ArchiveRefused(Reason.DAMAGED, ArchivedTable.path("tenant"));
        }
    }

    /** Bad data and broken rules are the archive's; anything else is ours. The server's words may quote people: not told. */
    private static RuntimeException unfit(PSQLException refused) {
        String state = String.valueOf(refused.getSQLState());
        if (!state.startsWith("22") && !state.startsWith("23")) {
            return new IllegalStateException("The town could not be written", refused);
        }
        ServerErrorMessage said = refused.getServerErrorMessage();
        String rule = said == null ? null : said.getConstraint();
        return new ArchiveRefused(Reason.UNFIT_ROWS, rule == null ? state : rule);
    }
}
