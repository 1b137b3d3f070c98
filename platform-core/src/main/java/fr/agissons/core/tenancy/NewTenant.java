package fr.agissons.core.tenancy;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What it takes to open a site; the fields mean what they mean in {@link Tenant}.
 *
 * @param host the host it answers on, lower case, held by no other tenant
 */
public record NewTenant(
        String slug,
        Tenant.Kind kind,
        String name,
        String host,
        Set<String> secondaryHosts,
        List<String> territory,
        ZoneId zone,
        List<String> modules,
        Map<String, String> theme,
        Map<String, String> wording) {
    /** The site it becomes. */
    Tenant as(TenantId id, Tenant.State state) {
        return new Tenant(id, slug, kind, state, name, host, secondaryHosts, territory, zone, modules, theme, wording);
    }
}
