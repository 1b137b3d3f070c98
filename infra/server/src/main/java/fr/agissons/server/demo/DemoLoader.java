package fr.agissons.server.demo;

import fr.agissons.core.access.Newcomers;
import fr.agissons.core.access.Role;
import fr.agissons.core.demo.DemoData;
import fr.agissons.core.demo.DemoPerson;
import fr.agissons.core.module.CivicModule;
import fr.agissons.core.module.Modules;
import fr.agissons.core.onboarding.OpenTown;
import fr.agissons.core.onboarding.TownProposal;
import fr.agissons.core.onboarding.TownProposals;
import fr.agissons.core.people.Memberships;
import fr.agissons.core.tenancy.NewTenant;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.TenantDirectory;
import fr.agissons.core.tenancy.Tenants;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Opens the sites proposed for real communes until there are that many besides the demonstration. */
    void generate(int wanted, TownProposals proposals, OpenTown sites) {
        Set<String> taken = directory.all().stream().map(Tenant::slug).collect(Collectors.toSet());
        int besides = taken.size() - DemoTowns.all(List.of()).size();
        List<TownProposal> missing = proposals
                .all()
                .filter(town -> !taken.contains(town.slug()))
                .limit(Math.max(0, wanted - besides))
                .toList();
        long start = System.nanoTime();
        for (int from = 0; from < missing.size(); from += SITES_AT_ONCE) {
            sites.openAll(missing.subList(from, Math.min(missing.size(), from + SITES_AT_ONCE)));
        }
        LOG.info("{} generated sites opened in {}", missing.size(), Duration.ofNanos(System.nanoTime() - start));
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
