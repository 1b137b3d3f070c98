package fr.agissons.core.tenancy;

import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /**
     * Opens these sites in one transaction; they answer when this returns, on this node, and within moments on the others.
     *
     * @throws org.springframework.dao.DuplicateKeyException when a slug or a host is taken; then none was opened
     */
    public List<Tenant> open(List<NewTenant> tenants) {
        List<TenantId> ids = crossTenant.call(
                "open sites",
                database -> tenants.stream()
                        .map(tenant -> rows.insert(database, tenant))
                        .toList());
        return ids.stream()
                .map(id -> {
                    directory.refresh(id);
                    return directory.byId(id).orElseThrow();
                })
                .toList();
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
     * @return what was on and what was withheld before
     */
    public Allowance withhold(TenantId id, Set<String> withheld) {
        Allowance before = crossTenant.call("withhold modules", database -> {
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
            return found;
        });
        directory.refresh(id);
        return before;
    }

    /**
     * How far a site's admins could go with its modules.
     *
     * @param on slugs of those that were on
     * @param withheld slugs of those that operators kept from it
     */
    public record Allowance(List<String> on, List<String> withheld) {}
}
