package fr.agissons.core.life.erasure;

import fr.agissons.core.file.TownFiles;
import fr.agissons.core.people.IdentityProvider;
import fr.agissons.core.tenancy.CrossTenant;
import fr.agissons.core.tenancy.Tenants;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Erasure as the server does it. */
@Configuration(proxyBeanMethods = false)
class ErasureConfiguration {
    @Bean
    EraseTown eraseTown(
            DataSource towns,
            CrossTenant crossTenant,
            Tenants tenants,
            TownFiles files,
            ObjectProvider<IdentityProvider> identities,
            Clock clock) {
        return new EraseTown(
                towns,
                crossTenant.dataSource("erase a town from the directory too"),
                tenants,
                files,
                identities::getIfAvailable,
                clock);
    }

    @Bean
    Certificates certificates(CrossTenant crossTenant) {
        return new Certificates(crossTenant.dataSource("keep certificates of erasure"));
    }
}
