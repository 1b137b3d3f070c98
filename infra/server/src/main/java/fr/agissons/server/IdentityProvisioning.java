package fr.agissons.server;

import fr.agissons.core.people.Brand;
import fr.agissons.core.people.IdentityProvider;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.TenantDirectory;
import java.time.Duration;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives every site its client at the identity provider, in the background after the start: visitors do not wait for it,
 * and a provider that comes up later is waited for.
 */
final class IdentityProvisioning {
    private static final Logger LOG = LoggerFactory.getLogger(IdentityProvisioning.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final IdentityProvider identities;
    private final TenantDirectory directory;
    private final Function<Tenant, Brand> brands;

    IdentityProvisioning(IdentityProvider identities, TenantDirectory directory, Function<Tenant, Brand> brands) {
        this.identities = identities;
        this.directory = directory;
        this.brands = brands;
    }

    /** Starts in the background. */
    void begin() {
        Thread.ofVirtual().name("identity-provisioning").start(this::provisionAll);
    }

    private void provisionAll() {
        try {
            while (!identities.ready()) {
                Thread.sleep(PATIENCE);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return;
        }
        int done = 0;
        for (Tenant tenant : directory.all()) {
            try {
                identities.provision(tenant, brands.apply(tenant));
                done++;
            } catch (RuntimeException failed) {
                LOG.warn("The site {} has no client at the identity provider yet", tenant.slug(), failed);
            }
        }
        LOG.info("{} sites have their client at the identity provider", done);
    }
}
