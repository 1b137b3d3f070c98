package fr.agissons.core.tenancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a town changes of its own record, in the transaction of whoever changes it: its look. The database lets the
 * server's role touch nothing else of the directory, and no other town's line.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OwnSite {
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final TenantDirectory directory;
    private final JsonMapper json = new JsonMapper();

    OwnSite(JdbcClient jdbc, TenantDirectory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /** The look as it is stored; until the transaction ends, nobody else of this town changes it. */
    public Look lockedLook() {
        return jdbc.sql("select theme, wording from tenant where id = ? for no key update")
                .param(tenant().value())
                .query((row, number) -> read(row))
                .single();
    }

    /** Gives the site this look: on this node once the transaction has ended, on the others within moments. */
    public void wear(Look look) {
        jdbc.sql("update tenant set theme = ?::jsonb, wording = ?::jsonb where id = ?")
                .param(json.writeValueAsString(look.theme()))
                .param(json.writeValueAsString(look.wording()))
                .param(tenant().value())
                .update();
        TenantId changed = tenant();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                directory.refresh(changed);
            }
        });
    }

    private Look read(ResultSet row) throws SQLException {
        return new Look(json.readValue(row.getString("theme"), WORDS), json.readValue(row.getString("wording"), WORDS));
    }

    private static TenantId tenant() {
        return Tenancy.current().id();
    }
}
