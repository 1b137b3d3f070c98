package fr.agissons.server;

import fr.agissons.core.people.Brand;
import fr.agissons.core.people.IdentityProvider;
import fr.agissons.core.tenancy.ChangeListener;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.TenantDirectory;
import fr.agissons.core.tenancy.TenantId;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives every site its client at the identity provider, in the background after the start and whenever a site is new or
 * changes: visitors do not wait for it, and a provider that comes up later is waited for.
 */
final class IdentityProvisioning implements ChangeListener {
    private static final Logger LOG = LoggerFactory.getLogger(IdentityProvisioning.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Supplier<@Nullable IdentityProvider> provider;
    private final TenantDirectory directory;
    private final Function<Tenant, Brand> brands;
    private final ExecutorService oneByOne = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("identity-provisioning").factory());
    /** A new site does not wait for all the others: somebody is about to sign in there. */
    private final ExecutorService newcomers = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("identity-of-new-sites").factory());

    private volatile boolean begun;

    IdentityProvisioning(
            Supplier<@Nullable IdentityProvider> provider, TenantDirectory directory, Function<Tenant, Brand> brands) {
        this.provider = provider;
        this.directory = directory;
        this.brands = brands;
    }

    /** Provides for all sites there are; from now on for the new ones too. */
    void begin() {
        begun = true;
        later(
                oneByOne,
                () -> Stream.concat(directory.platform().stream(), directory.all().stream())
                        .toList());
    }

    @Override
    public String channel() {
        return "agissons_tenant";
    }

    @Override
    public void heard(String payload) {
        TenantId changed = new TenantId(Integer.parseInt(payload));
        if (begun) {
            later(newcomers, () -> directory.byId(changed).stream().toList());
        }
    }

    /** Sites that came while the line was cut get their client at the next start, or when they change. */
    @Override
    public void caughtUp() {}

    @PreDestroy
    void stop() {
        oneByOne.shutdownNow();
        newcomers.shutdownNow();
    }

    private void later(ExecutorService line, Supplier<Collection<Tenant>> sites) {
        IdentityProvider identities = provider.get();
        if (identities != null) {
            line.execute(() -> provision(identities, sites));
        }
    }

    private void provision(IdentityProvider identities, Supplier<Collection<Tenant>> sites) {
        try {
            while (!identities.ready()) {
                Thread.sleep(PATIENCE);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return;
        }
        int done = 0;
        for (Tenant tenant : sites.get()) {
            if (tenant.state() == Tenant.State.ERASING) {
                continue;
            }
            try {
                provision(identities, tenant);
                done++;
            } catch (RuntimeException failed) {
                LOG.warn("The site {} has no client at the identity provider yet", tenant.slug(), failed);
            }
        }
        LOG.info("{} sites have their client at the identity provider", done);
    }

    private void provision(IdentityProvider identities, Tenant site) {
        Brand brand = brands.apply(site);
        if (site.kind() == Tenant.Kind.PLATFORM) {
            identities.provisionConsole(brand);
        } else {
            identities.provision(site, brand);
        }
    }
}
