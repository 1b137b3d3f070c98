package fr.agissons.core.tenancy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens and changes sites. Operators' work, so it is done across tenants. */
public final class Tenants {
    private final CrossTenant crossTenant;
    private final TenantRows rows;
    private final TenantDirectory directory;

    Tenants(CrossTenant crossTenant, TenantRows rows, TenantDirectory directory) {
        this.crossTenant = crossTenant;
        this.rows = rows;
        this.directory = directory;
    }

    /** For a program that is no server: the servers hear of what it does through the database. */
    public static Tenants on(DataSource platform) {
        CrossTenant crossTenant = new CrossTenant(platform, new WriteNews(new Writes(), platform));
        TenantRows rows = new TenantRows(crossTenant);
        return new Tenants(crossTenant, rows, new TenantDirectory(rows));
    }

    /**
     * Opens these sites in one transaction; they answer when this returns, on this node, and within moments on the others.
     *
     * @throws org.springframework.dao.DuplicateKeyException when a slug or a host is taken; then none was opened
     */
    public List<Tenant> open(List<NewTenant> tenants) {
        return add(tenants, Tenant.State.OPEN, (tenant, database) -> {});
    }

    /**
     * Adds these sites in one transaction; a draft is for its admins' eyes only until it is {@linkplain #move opened}.
     *
     * @param besides what else happens in that transaction, inside each new site
     * @throws org.springframework.dao.DuplicateKeyException when a slug or a host is taken; then none was added
     */
    public List<Tenant> add(List<NewTenant> tenants, Tenant.State state, BiConsumer<Tenant, JdbcClient> besides) {
        List<TenantId> ids = crossTenant.call(
                "add sites",
                database -> tenants.stream()
                        .map(tenant -> {
                            TenantId id = rows.insert(database, tenant, state);
                            Tenant added = tenant.as(id, state);
                            Tenancy.run(added, () -> besides.accept(added, database));
                            return id;
                        })
                        .toList());
        return ids.stream()
                .map(id -> {
                    directory.refresh(id);
                    return directory.byId(id).orElseThrow();
                })
                .toList();
    }

    /** The site that answers on this host or redirects from it. */
    public Optional<Tenant> on(String host) {
        return directory.byHost(host);
    }

    /** A site as the caller's transaction sees it, whatever has been told to the directory. */
    public static Optional<Tenant> seenBy(JdbcClient transaction, TenantId id) {
        return TenantRows.one(transaction, id);
    }

    /** The site of this slug. */
    public Optional<Tenant> named(String slug) {
        return directory.all().stream()
                .filter(tenant -> tenant.slug().equals(slug))
                .findAny();
    }

    /**
     * Moves a site to another state of its life.
     *
     * @param besides what else happens in that transaction, inside the site
     * @return whether it was still in the state it is known in
     */
    public boolean move(Tenant tenant, Tenant.State state, BiConsumer<Tenant, JdbcClient> besides) {
        boolean moved = crossTenant.call("move a site to another state", database -> {
            boolean still = database.sql("update tenant set state = ? where id = ? and state = ?")
                            .params(
                                    state.name(),
                                    tenant.id().value(),
                                    tenant.state().name())
                            .update()
                    == 1;
            if (still) {
                Tenancy.run(tenant, () -> besides.accept(tenant, database));
            }
            return still;
        });
        directory.refresh(tenant.id());
        return moved;
    }

    /**
     * Moves a site to another host; the ones it had redirect there.
     *
     * @param besides what else happens in that transaction, inside the site
     * @return whether no other site holds that host
     */
    public boolean rehost(Tenant tenant, String host, BiConsumer<Tenant, JdbcClient> besides) {
        boolean free = crossTenant.call("move a site to another host", database -> {
            int holder = database.sql("""
                            insert into tenant_host (host, tenant_id, main) values (:host, :tenant, false)
                            on conflict (host) do update set host = excluded.host
                            returning tenant_id""")
                    .param("host", host)
                    .param("tenant", tenant.id().value())
                    .query(Integer.class)
                    .single();
            if (holder != tenant.id().value()) {
                return false;
            }
            database.sql("update tenant_host set main = false where tenant_id = ? and main")
                    .param(tenant.id().value())
                    .update();
            database.sql("update tenant_host set main = true where host = ?")
                    .param(host)
                    .update();
            Tenancy.run(tenant, () -> besides.accept(tenant, database));
            return true;
        });
        directory.refresh(tenant.id());
        return free;
    }

    /** Gives a site new design tokens. */
    public void retheme(TenantId id, Map<String, String> theme) {
        String tokens = tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(theme);
        crossTenant.call(
                "retheme a site",
                database -> database.sql("update tenant set theme = ?::jsonb where id = ?")
                        .params(tokens, id.value())
                        .update());
        directory.refresh(id);
    }

    /** Switches modules on and off: these slugs, in menu order. */
    public void switchModules(TenantId id, List<String> modules) {
        crossTenant.call(
                "switch modules",
                database -> database.sql("update tenant set modules = ? where id = ?")
                        .params(modules.toArray(String[]::new), id.value())
                        .update());
        directory.refresh(id);
    }

    /**
     * Keeps these modules from a site, and only these; one that was on there is off.
     *
     * @param besides what else happens in that transaction, told what was on and withheld before
     */
    public void withhold(TenantId id, Set<String> withheld, BiConsumer<Allowance, JdbcClient> besides) {
        crossTenant.call("withhold modules", database -> {
            Allowance found = database.sql("select modules, withheld from tenant where id = ? for update")
                    .param(id.value())
                    .query((row, number) -> new Allowance(
                            TenantRows.strings(row.getArray("modules")), TenantRows.strings(row.getArray("withheld"))))
                    .single();
            database.sql("update tenant set modules = ?, withheld = ? where id = ?")
                    .params(
                            found.on().stream()
                                    .filter(slug -> !withheld.contains(slug))
                                    .toArray(String[]::new),
                            withheld.stream().sorted().toArray(String[]::new),
                            id.value())
                    .update();
            besides.accept(found, database);
            return found;
        });
        directory.refresh(id);
    }

    /**
     * How far a site's admins could go with its modules.
     *
     * @param on slugs of those that were on
     * @param withheld slugs of those that operators kept from it
     */
    public record Allowance(List<String> on, List<String> withheld) {}
}
