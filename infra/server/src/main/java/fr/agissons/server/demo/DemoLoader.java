package fr.agissons.server.demo;

import fr.agissons.core.access.Newcomers;
import fr.agissons.core.access.Role;
import fr.agissons.core.demo.DemoData;
import fr.agissons.core.demo.DemoPerson;
import fr.agissons.core.module.CivicModule;
import fr.agissons.core.module.Modules;
import fr.agissons.core.people.Memberships;
import fr.agissons.core.tenancy.NewTenant;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.TenantDirectory;
import fr.agissons.core.tenancy.Tenants;
import fr.agissons.core.territory.Area;
import fr.agissons.core.territory.Commune;
import fr.agissons.core.territory.Communes;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the demonstration sites on an empty platform and has every module fill them through its own use cases. A site
 * that exists is left as it is; one that was only half filled when the server stopped is not filled again.
 */
final class DemoLoader {
    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);
    private static final int SITES_AT_ONCE = 200;

    private final Tenants tenants;
    private final TenantDirectory directory;
    private final Modules modules;
    private final Newcomers newcomers;
    private final Memberships memberships;
    private final List<DemoData> content;

    DemoLoader(
            Tenants tenants,
            TenantDirectory directory,
            Modules modules,
            Newcomers newcomers,
            Memberships memberships,
            List<DemoData> content) {
        this.tenants = tenants;
        this.directory = directory;
        this.modules = modules;
        this.newcomers = newcomers;
        this.memberships = memberships;
        this.content = content.stream()
                .sorted(Comparator.comparingInt(DemoData::order))
                .toList();
    }

    /** Opens and fills what is missing. */
    void load() {
        List<String> slugs = modules.all().stream().map(CivicModule::slug).toList();
        List<NewTenant> missing = DemoTowns.all(slugs).stream()
                .filter(town -> directory.byHost(town.host()).isEmpty())
                .toList();
        for (Tenant site : tenants.open(missing)) {
            Tenancy.run(site, () -> fill(site));
            LOG.info("demonstration site {} is filled", site.slug());
        }
    }

    /** Opens generated sites until there are that many of them. */
    void generate(int wanted, Communes communes) {
        List<String> slugs = modules.all().stream().map(CivicModule::slug).toList();
        long existing = directory.all().stream()
                .filter(tenant -> tenant.slug().startsWith("commune-"))
                .count();
        List<Commune> places = communes.areas(Area.Kind.DEPARTEMENT).keySet().stream()
                .sorted()
                .flatMap(code -> communes.within(code).stream())
                .limit(Math.max(wanted, 1))
                .toList();
        List<NewTenant> missing = IntStream.range((int) existing, wanted)
                .mapToObj(number -> {
                    Commune commune = places.get(number % places.size());
                    return DemoTowns.generated(number, commune.code(), commune.name(), slugs);
                })
                .toList();
        for (int from = 0; from < missing.size(); from += SITES_AT_ONCE) {
            tenants.open(missing.subList(from, Math.min(missing.size(), from + SITES_AT_ONCE)));
        }
    }

    private void fill(Tenant site) {
        for (DemoPerson person : DemoPerson.ALL) {
            if (person.town().equals(site.slug()) || person.equals(DemoPerson.NADIA)) {
                join(person, site);
            }
        }
        content.forEach(data -> data.load(site));
    }

    private void join(DemoPerson person, Tenant site) {
        newcomers.welcome(new Newcomers.Identity(person.id(), person.name(), person.email(), "fr", false));
        Role role = person.town().equals(site.slug()) ? person.role() : Role.RESIDENT;
        if (role != Role.RESIDENT) {
            memberships.grant(person.id(), role);
        }
    }
}
