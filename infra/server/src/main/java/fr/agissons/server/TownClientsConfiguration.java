package fr.agissons.server;

import fr.agissons.core.people.IdentityProvider;
import fr.agissons.core.tenancy.TenantDirectory;
import fr.agissons.theming.brand.TownBrands;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the towns' brands and the identity provider together. */
@Configuration(proxyBeanMethods = false)
class TownClientsConfiguration {
    @Bean
    IdentityProvisioning identityProvisioning(
            ObjectProvider<IdentityProvider> identities, TenantDirectory directory, ObjectProvider<TownBrands> brands) {
        return new IdentityProvisioning(
                identities::getIfAvailable,
                directory,
                tenant -> brands.getObject().of(tenant));
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> clientsForAllSites(IdentityProvisioning provisioning) {
        return ready -> provisioning.begin();
    }
}
