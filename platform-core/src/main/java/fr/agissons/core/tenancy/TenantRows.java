package fr.agissons.core.tenancy;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes tenants; the tables belong to the platform, not to a tenant. */
final class TenantRows {
    private static final String SELECT = """
            select t.id, t.slug, t.kind, t.state, t.name, t.territory, t.zone, t.modules, t.theme, t.wording,
                   array_agg(h.host order by h.main desc, h.host) as hosts
            from tenant t join tenant_host h on h.tenant_id = t.id
            """;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private final CrossTenant crossTenant;

    TenantRows(CrossTenant crossTenant) {
        this.crossTenant = crossTenant;
    }

    Map<TenantId, Tenant> all() {
        return crossTenant.call("load the directory of tenants", database -> {
            Map<TenantId, Tenant> found = new HashMap<>();
            database.sql(SELECT + " group by t.id")
                    .query((row, number) -> read(row))
                    .list()
                    .forEach(tenant -> found.put(tenant.id(), tenant));
            return found;
        });
    }

    Optional<Tenant> one(TenantId id) {
        return crossTenant.call("read one tenant anew", database -> one(database, id));
    }

    static Optional<Tenant> one(JdbcClient database, TenantId id) {
        return database.sql(SELECT + " where t.id = ? group by t.id")
                .param(id.value())
                .query((row, number) -> read(row))
                .optional();
    }

    TenantId insert(JdbcClient database, NewTenant tenant, Tenant.State state) {
        int id = database.sql("""
                        insert into tenant (slug, kind, state, name, territory, zone, modules, theme, wording)
                        values (:slug, :kind, :state, :name, :territory, :zone, :modules, :theme::jsonb, :wording::jsonb)
                        returning id""")
                .param("slug", tenant.slug())
                .param("kind", tenant.kind().name())
                .param("state", state.name())
                .param("name", tenant.name())
                .param("territory", tenant.territory().toArray(String[]::new))
                .param("zone", tenant.zone().getId())
                .param("modules", tenant.modules().toArray(String[]::new))
                .param("theme", JSON.writeValueAsString(tenant.theme()))
                .param("wording", JSON.writeValueAsString(tenant.wording()))
                .query(Integer.class)
                .single();
        insertHost(database, id, tenant.host(), true);
        tenant.secondaryHosts().forEach(host -> insertHost(database, id, host, false));
        return new TenantId(id);
    }

    private static void insertHost(JdbcClient database, int id, String host, boolean main) {
        database.sql("insert into tenant_host (host, tenant_id, main) values (?, ?, ?)")
                .params(host, id, main)
                .update();
    }

    private static Tenant read(ResultSet row) throws SQLException {
        List<String> hosts = strings(row.getArray("hosts"));
        return new Tenant(
                new TenantId(row.getInt("id")),
                row.getString("slug"),
                Tenant.Kind.valueOf(row.getString("kind")),
                Tenant.State.valueOf(row.getString("state")),
                row.getString("name"),
                hosts.getFirst(),
                Set.copyOf(hosts.subList(1, hosts.size())),
                strings(row.getArray("territory")),
                ZoneId.of(row.getString("zone")),
                strings(row.getArray("modules")),
                JSON.readValue(row.getString("theme"), WORDS),
                JSON.readValue(row.getString("wording"), WORDS));
    }

    static List<String> strings(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
