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
    ApplicationListener<ApplicationReadyEvent> clientsForAllSites(
            ObjectProvider<IdentityProvider> identities, TenantDirectory directory, TownBrands brands) {
        return ready ->
                identities.ifAvailable(provider -> new IdentityProvisioning(provider, directory, brands::of).begin());
    }
}
