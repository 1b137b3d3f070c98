package fr.agissons.core.tenancy;

import java.io.Serial;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/** Transactions on plain JDBC with the tenant's stamp, for what has no use for Hibernate: sessions. */
public final class TenantJdbcTransactions extends JdbcTransactionManager {
    @Serial
    private static final long serialVersionUID = 1L;

    public TenantJdbcTransactions(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        TenantStamp.on(connection);
    }
}
