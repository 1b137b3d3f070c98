package fr.agissons.core.address;

import fr.agissons.core.tenancy.Tenancy;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one name each town may be wishing for. */
@Component
@Transactional
class WishedHosts {
    private final JdbcClient jdbc;
    private final Clock clock;

    WishedHosts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<String> find() {
        return jdbc.sql("select host from wished_host where tenant_id = ?")
                .param(tenant())
                .query((row, number) -> row.getString("host"))
                .optional();
    }

    void put(String host) {
        jdbc.sql("""
                insert into wished_host (tenant_id, host, asked_at) values (:tenant, :host, :now)
                on conflict (tenant_id) do update set host = excluded.host, asked_at = excluded.asked_at
                """)
                .param("tenant", tenant())
                .param("host", host)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove() {
        jdbc.sql("delete from wished_host where tenant_id = ?").param(tenant()).update();
    }

    private static int tenant() {
        return Tenancy.current().id().value();
    }
}
