package fr.agissons.testing;

import fr.agissons.core.module.CivicModule;
import fr.agissons.core.tenancy.NewTenant;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.TenantDirectory;
import fr.agissons.core.tenancy.Tenants;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The towns of the tests: two with every module, one without any. */
@Component
public class Towns {
    private final Tenants tenants;
    private final TenantDirectory directory;
    private final List<String> modules;

    Towns(Tenants tenants, TenantDirectory directory, ObjectProvider<CivicModule> modules) {
        this.tenants = tenants;
        this.directory = directory;
        this.modules = modules.stream().map(CivicModule::slug).toList();
    }

    /** The town most tests live in. */
    public Tenant colombes() {
        return town("colombes", "Colombes", "92025", modules);
    }

    /** Another town, for everything that must not leak. */
    public Tenant lille() {
        return town("lille", "Lille", "59350", modules);
    }

    /** A town that has switched every module off. */
    public Tenant bare() {
        return town("girancourt", "Girancourt", "88201", List.of());
    }

    /** A town whose site is still being prepared. */
    public synchronized Tenant draft() {
        return directory
                .byHost("trouville.test")
                .orElseGet(() -> tenants.add(
                                List.of(site("trouville", "Trouville-sur-Mer", "14715", modules)),
                                Tenant.State.DRAFT,
                                (tenant, database) -> {})
                        .getFirst());
    }

    /** A town that nobody else has been to, with every module, for tests that change the town itself. */
    public Tenant fresh() {
        return tenants.open(List.of(site("neuve-" + UUID.randomUUID(), "Colombes-la-Neuve", "92025", modules)))
                .getFirst();
    }

    private static NewTenant site(String slug, String name, String code, List<String> modules) {
        String host = slug + ".test";
        return new NewTenant(
                slug,
                Tenant.Kind.COMMUNE,
                name,
                host,
                Set.of("www." + host),
                List.of(code),
                ZoneId.of("Europe/Paris"),
                modules,
                Map.of(),
                Map.of());
    }

    private synchronized Tenant town(String slug, String name, String code, List<String> modules) {
        return directory
                .byHost(slug + ".test")
                .orElseGet(() ->
                        tenants.open(List.of(site(slug, name, code, modules))).getFirst());
    }
}
