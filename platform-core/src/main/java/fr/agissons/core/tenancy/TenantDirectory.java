package fr.agissons.core.tenancy;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All tenants, in memory: host to tenant without asking the database. Kept fresh on every server node by
 * {@link ChangeLine}.
 */
public final class TenantDirectory {
    private static final Logger LOG = LoggerFactory.getLogger(TenantDirectory.class);

    private final TenantRows rows;
    private final Map<TenantId, Tenant> byId = new ConcurrentHashMap<>();
    private final Map<String, Tenant> byHost = new ConcurrentHashMap<>();

    TenantDirectory(TenantRows rows) {
        this.rows = rows;
        reload();
    }

    /** The tenant that answers on this host, main or secondary; lower case, without port. */
    public Optional<Tenant> byHost(String host) {
        return Optional.ofNullable(byHost.get(host));
    }

    /** The tenant of this number. */
    public Optional<Tenant> byId(TenantId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All tenants, in no order; the console is none. */
    public Collection<Tenant> all() {
        return byId.values().stream()
                .filter(tenant -> tenant.kind() != Tenant.Kind.PLATFORM)
                .toList();
    }

    /** The operators' console, once it stands. */
    public Optional<Tenant> platform() {
        return byId.values().stream()
                .filter(tenant -> tenant.kind() == Tenant.Kind.PLATFORM)
                .findAny();
    }

    /** Reads every tenant anew; after a start, and after the line on which changes are told was cut. */
    synchronized void reload() {
        Map<TenantId, Tenant> fresh = rows.all();
        byId.keySet().stream().filter(id -> !fresh.containsKey(id)).toList().forEach(this::forget);
        fresh.values().forEach(this::remember);
        LOG.info("{} tenants in the directory", byId.size());
    }

    /** Reads one tenant anew. */
    synchronized void refresh(TenantId id) {
        rows.one(id).ifPresentOrElse(this::remember, () -> forget(id));
    }

    private void remember(Tenant tenant) {
        Tenant former = byId.put(tenant.id(), tenant);
        byHost.put(tenant.host(), tenant);
        tenant.secondaryHosts().forEach(host -> byHost.put(host, tenant));
        if (former != null) {
            byHost.values().removeIf(known -> known == former);
        }
    }

    private void forget(TenantId id) {
        byId.remove(id);
        byHost.values().removeIf(known -> known.id().equals(id));
    }
}
