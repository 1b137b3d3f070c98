package fr.agissons.core.tenancy;

import java.util.function.Function;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The only way to work across tenants: an explicit scope, with a reason that is logged and a database role of its own.
 * The list of its users is a test.
 */
public final class CrossTenant {
    private static final Logger LOG = LoggerFactory.getLogger(CrossTenant.class);

    private final DataSource dataSource;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    private final WriteNews news;

    CrossTenant(DataSource platformDataSource, WriteNews news) {
        this.news = news;
        this.dataSource = platformDataSource;
        this.database = JdbcClient.create(platformDataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(platformDataSource));
    }

    /**
     * Works on all tenants' rows in one transaction.
     *
     * @param reason why this needs more than one tenant, for the log
     */
    public <T> T call(String reason, Function<JdbcClient, T> work) {
        LOG.debug("cross-tenant work: {}", reason);
        boolean[] wrote = new boolean[1];
        T result = transaction.execute(status -> {
            T made = work.apply(database);
            wrote[0] = database.sql("select pg_current_xact_id_if_assigned() is not null")
                    .query(Boolean.class)
                    .single();
            return made;
        });
        if (wrote[0]) {
            news.wroteAnywhere();
        }
        return java.util.Objects.requireNonNull(result, "cross-tenant work returns something");
    }

    /** The pool behind it, for the scheduler, whose own table belongs to no tenant, and for bulk copies. */
    public DataSource dataSource(String reason) {
        LOG.debug("cross-tenant pool: {}", reason);
        return dataSource;
    }
}
