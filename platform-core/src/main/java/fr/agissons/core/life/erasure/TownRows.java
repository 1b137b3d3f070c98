package fr.agissons.core.life.erasure;

import fr.agissons.core.life.TownTable;
import fr.agissons.core.life.TownTables;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.TenantJdbcTransactions;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases a town's rows, some at a time, so that nobody else waits long for anything. It works inside the town, where the
 * database itself keeps it from every other town's rows; only what the server may never take out goes by the platform's role.
 */
final class TownRows {
    private static final int SOME = 5_000;
    private static final String JOURNAL = "audit_entry";
    /** Goes last of all, with the directory's row: it says what went. */
    private static final String COUNTS = "erasure_count";

    private final JdbcClient town;
    private final TransactionTemplate inTown;
    private final JdbcClient platform;
    private final TransactionTemplate onPlatform;
    private final int most;

    TownRows(DataSource towns, DataSource platform) {
        this(towns, platform, SOME);
    }

    /**
     * @param most how many rows go at once
     */
    TownRows(DataSource towns, DataSource platform, int most) {
        this.town = JdbcClient.create(towns);
        this.inTown = new TransactionTemplate(new TenantJdbcTransactions(towns));
        this.platform = JdbcClient.create(platform);
        this.onPlatform = new TransactionTemplate(new JdbcTransactionManager(platform));
        this.most = most;
    }

    /** Goes over all tables, those that point at others first, until a whole round finds nothing. */
    void erase(Tenant tenant, Consumer<String> progress) {
        List<TownTable> tables = TownTables.parentsFirst(platform).reversed();
        long gone;
        do {
            gone = 0;
            for (TownTable table : tables) {
                if (!table.ofThePlatform() && !COUNTS.equals(table.name())) {
                    gone += erase(table, tenant, progress);
                }
            }
        } while (gone > 0);
    }

    private long erase(TownTable table, Tenant tenant, Consumer<String> progress) {
        long gone = 0;
        long batch;
        do {
            batch = JOURNAL.equals(table.name()) ? journal(tenant) : batch(table, tenant);
            if (batch > 0) {
                progress.accept(table.name());
            }
            gone += batch;
        } while (batch == most);
        return gone;
    }

    private long batch(TownTable table, Tenant tenant) {
        if (table.addedOnly()) {
            return Objects.requireNonNull(onPlatform.execute(status -> batch(platform, table, tenant)));
        }
        return Tenancy.call(
                tenant,
                () -> Objects.requireNonNull(inTown.execute(status -> {
                    // Guards that keep rows together let go of a town that leaves as a whole.
                    town.sql("select set_config('agissons.erasing', ?, true)")
                            .param(tenant.id().toString())
                            .query(String.class)
                            .single();
                    return batch(town, table, tenant);
                })));
    }

    /** In the order of the key, so that what is gone already is not looked through again each time. */
    private long batch(JdbcClient transaction, TownTable table, Tenant tenant) {
        int id = tenant.id().value();
        String name = table.quotedName();
        long gone = transaction
                .sql("delete from %s where ctid = any (array(select ctid from %s where %s order by %s limit %d)) and %s"
                        .formatted(
                                name,
                                name,
                                table.whereIs(id),
                                String.join(", ", table.order()),
                                most,
                                table.whereIs(id)))
                .update();
        if (gone > 0) {
            ErasureCounts.add(transaction, id, table.name(), gone);
        }
        return gone;
    }

    private long journal(Tenant tenant) {
        int id = tenant.id().value();
        return Objects.requireNonNull(onPlatform.execute(status -> {
            long gone = platform.sql("select agissons_forget_journal(?, ?)")
                    .params(id, most)
                    .query(Long.class)
                    .single();
            if (gone > 0) {
                ErasureCounts.add(platform, id, JOURNAL, gone);
            }
            return gone;
        }));
    }
}
