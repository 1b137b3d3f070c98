package fr.agissons.core.tenancy;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The modules of the current town, switched in the caller's transaction: each switch is one statement on the town's row, so
 * that two admins at once undo nothing of each other. This node knows when it commits, the others are told by the database.
 */
@Transactional(propagation = Propagation.MANDATORY)
public class TownModules {
    private final JdbcClient jdbc;
    private final TenantDirectory directory;

    TownModules(JdbcClient jdbc, TenantDirectory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /** Switches a module on; false when it is on already, or withheld by the operators. */
    public boolean switchOn(String slug) {
        return change(slug, """
                update tenant set modules = modules || :slug
                where id = :tenant and :slug <> all (modules) and :slug <> all (withheld)
                """);
    }

    /** Switches a module off; false when it is off already. */
    public boolean switchOff(String slug) {
        return change(
                slug,
                "update tenant set modules = array_remove(modules, :slug) where id = :tenant and :slug = any (modules)");
    }

    /** The modules that operators keep from this town. */
    @Transactional(propagation = Propagation.REQUIRED, readOnly = true)
    public Set<String> withheld() {
        return jdbc.sql("select withheld from tenant where id = :tenant")
                .param("tenant", Tenancy.current().id().value())
                .query((row, number) -> slugs(row.getArray("withheld")))
                .single();
    }

    private static Set<String> slugs(Array array) throws SQLException {
        return Set.of((String[]) array.getArray());
    }

    private boolean change(String slug, String statement) {
        TenantId id = Tenancy.current().id();
        boolean changed = jdbc.sql(statement)
                        .param("slug", slug)
                        .param("tenant", id.value())
                        .update()
                == 1;
        if (changed) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    directory.refresh(id);
                }
            });
        }
        return changed;
    }
}
