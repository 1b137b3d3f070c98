package fr.agissons.core.module;

import fr.agissons.core.tenancy.Tenant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All modules on the class path, by slug. */
public final class Modules {
    private final List<CivicModule> all;
    private final Map<String, CivicModule> bySlug;

    /** @throws IllegalStateException when two modules claim one slug */
    public Modules(List<CivicModule> all) {
        this.all = List.copyOf(all);
        this.bySlug = all.stream().collect(Collectors.toUnmodifiableMap(CivicModule::slug, Function.identity()));
    }

    /** Every module there is. */
    public List<CivicModule> all() {
        return all;
    }

    /** The modules this town has switched on, in its own order. */
    public List<CivicModule> of(Tenant tenant) {
        return tenant.modules().stream()
                .filter(bySlug::containsKey)
                .map(bySlug::get)
                .toList();
    }

    /** The module of that slug, on or off. */
    public Optional<CivicModule> find(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /** The modules this town has not, whether by its own choice or by its operators'. */
    public List<CivicModule> offIn(Tenant tenant) {
        return all.stream().filter(module -> !tenant.has(module.slug())).toList();
    }

    /** Slugs of the modules a new site of this sort starts with. */
    public List<String> suiting(SitePreset preset) {
        return all.stream()
                .filter(module -> module.suits(preset))
                .map(CivicModule::slug)
                .toList();
    }

    /** Whether the path belongs to a module that this town has not. */
    public boolean isOff(String path, Tenant tenant) {
        int end = path.indexOf('/', 1);
        String slug = path.substring(Math.min(1, path.length()), end < 0 ? path.length() : end);
        return bySlug.containsKey(slug) && !tenant.has(slug);
    }

    /** Whether messages of this type are those of a module that this town has not. */
    public boolean isSilent(String type, Tenant tenant) {
        return offIn(tenant).stream().anyMatch(module -> type.startsWith(module.key() + '.'));
    }
}
