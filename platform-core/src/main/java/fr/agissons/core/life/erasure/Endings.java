package fr.agissons.core.life.erasure;

import fr.agissons.core.audit.Recount;
import fr.agissons.core.audit.TownRecounts;
import fr.agissons.core.life.TownTable;
import fr.agissons.core.life.TownTables;
import fr.agissons.core.people.IdentityProvider;
import fr.agissons.core.tenancy.Ids;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.Tenant.State;
import fr.agissons.core.tenancy.TenantId;
import fr.agissons.core.tenancy.Tenants;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The directory's side of an erasure: which are due, where the point of no return is, and what stays in the end. */
final class Endings {
    private final Tenants tenants;
    private final JdbcClient platform;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Endings(Tenants tenants, DataSource platform, Clock clock) {
        this.tenants = tenants;
        this.platform = JdbcClient.create(platform);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(platform));
        this.clock = clock;
    }

    /** What was asked for, and how far it is. */
    private record Ending(
            Instant askedAt,
            Optional<UUID> askedBy,
            Instant eraseAt,
            Instant begunAt,
            ErasureCertificate.Journal journal) {}

    List<Tenant> due() {
        return platform
                .sql("select tenant_id from tenant_closing where erase_at <= ? order by erase_at, tenant_id")
                .param(now().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new TenantId(row.getInt("tenant_id")))
                .list()
                .stream()
                .flatMap(id -> Tenants.seenBy(platform, id).stream())
                .toList();
    }

    /** From here on there is no way back; false when the closing has just been taken back. */
    boolean begin(Tenant town) {
        return town.state() == State.CLOSING
                && tenants.move(town, State.ERASING, (site, database) -> {
                    Recount journal = TownRecounts.recount(database, site.id().value());
                    database.sql("""
                    update tenant_closing set begun_at = ?, journal_lines = ?, journal_seal = ? where tenant_id = ?""")
                            .params(
                                    now().atOffset(ZoneOffset.UTC),
                                    journal.lines(),
                                    journal.last(),
                                    site.id().value())
                            .update();
                });
    }

    boolean accountsDone(Tenant town) {
        return counts(town).keySet().stream().anyMatch(what -> what.startsWith(ErasureCounts.ACCOUNTS));
    }

    void accountsDone(Tenant town, LonelyAccounts.Outcome outcome) {
        transaction.executeWithoutResult(status -> {
            ErasureCounts.add(platform, town.id().value(), ErasureCounts.ACCOUNTS + "forgotten", outcome.forgotten());
            ErasureCounts.add(platform, town.id().value(), ErasureCounts.ACCOUNTS + "kept", outcome.kept());
        });
    }

    /** Notes how many files there were, once: whoever comes back after a crash finds fewer. */
    void filesFound(Tenant town, long found) {
        if (!counts(town).containsKey(ErasureCounts.FILES)) {
            transaction.executeWithoutResult(
                    status -> ErasureCounts.add(platform, town.id().value(), ErasureCounts.FILES, found));
        }
    }

    /** The directory forgets the town and keeps the certificate; refused by the database while a row of it is left. */
    ErasureCertificate finish(Tenant town, boolean atProvider) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Map<String, Long> counts = counts(town);
            Ending ending = ending(town);
            platform.sql("delete from erasure_count where tenant_id = ?")
                    .param(town.id().value())
                    .update();
            ErasureCertificate certificate = certificate(town, ending, counts, directoryRows(town), atProvider);
            Certificates.keep(platform, certificate);
            return certificate;
        }));
    }

    /** Deletes what the directory knows of the town; returns how many rows of which table went. */
    private Map<String, Long> directoryRows(Tenant town) {
        Map<String, Long> gone = new TreeMap<>();
        for (TownTable table : TownTables.parentsFirst(platform).reversed()) {
            if (table.ofThePlatform()) {
                long rows = platform.sql("delete from " + table.quotedName() + " where "
                                + table.whereIs(town.id().value()))
                        .update();
                if (rows > 0) {
                    gone.put(table.name(), rows);
                }
            }
        }
        return gone;
    }

    private ErasureCertificate certificate(
            Tenant town, Ending ending, Map<String, Long> counts, Map<String, Long> directory, boolean atProvider) {
        Map<String, Long> rows = new TreeMap<>(directory);
        Map<String, Long> accounts = new TreeMap<>();
        counts.forEach((what, gone) -> {
            if (what.startsWith(ErasureCounts.ACCOUNTS)) {
                accounts.put(what.substring(ErasureCounts.ACCOUNTS.length()), gone);
            } else if (!what.equals(ErasureCounts.FILES)) {
                rows.put(what, gone);
            }
        });
        return new ErasureCertificate(
                ErasureCertificate.FORMAT,
                ErasureCertificate.VERSION,
                Ids.next(),
                new ErasureCertificate.Site(
                        town.id().value(),
                        town.slug(),
                        town.name(),
                        Stream.concat(
                                        Stream.of(town.host()),
                                        town.secondaryHosts().stream().sorted())
                                .toList()),
                ending.askedAt(),
                ending.askedBy(),
                ending.eraseAt(),
                ending.begunAt(),
                now(),
                rows,
                counts.getOrDefault(ErasureCounts.FILES, 0L),
                accounts,
                atProvider ? Optional.of(IdentityProvider.clientId(town.slug())) : Optional.empty(),
                ending.journal(),
                ErasureCertificate.KEPT,
                ErasureCertificate.NOT_REACHED);
    }

    private Map<String, Long> counts(Tenant town) {
        return ErasureCounts.of(platform, town.id().value());
    }

    private Ending ending(Tenant town) {
        return platform.sql("""
                select asked_at, asked_by, erase_at, begun_at, journal_lines, journal_seal
                from tenant_closing where tenant_id = ?""")
                .param(town.id().value())
                .query((row, number) -> new Ending(
                        instant(row, "asked_at"),
                        Optional.ofNullable(row.getObject("asked_by", UUID.class)),
                        instant(row, "erase_at"),
                        instant(row, "begun_at"),
                        new ErasureCertificate.Journal(row.getLong("journal_lines"), row.getString("journal_seal"))))
                .single();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
