package fr.agissons.core.tenancy;

import jakarta.persistence.EntityManagerFactory;
import java.io.Serial;
import org.hibernate.Session;
import org.springframework.orm.jpa.EntityManagerHolder;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Opens every transaction with the tenant's stamp, so that both walls stand before the first statement, and tells of each
 * that could write.
 */
final class TenantTransactions extends JpaTransactionManager {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient WriteNews news;

    TenantTransactions(EntityManagerFactory factory, WriteNews news) {
        super(factory);
        this.news = news;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        if (Tenancy.find().isEmpty()) {
            return;
        }
        EntityManagerFactory factory = obtainEntityManagerFactory();
        if (TransactionSynchronizationManager.getResource(factory) instanceof EntityManagerHolder holder) {
            holder.getEntityManager().unwrap(Session.class).doWork(TenantStamp::on);
        }
    }

    /** Also tells of a commit that failed: whether the database took it is then not known. */
    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        try {
            super.doCommit(status);
        } finally {
            if (!status.isReadOnly()) {
                Tenancy.find().map(Tenant::id).ifPresent(news::wrote);
            }
        }
    }
}
