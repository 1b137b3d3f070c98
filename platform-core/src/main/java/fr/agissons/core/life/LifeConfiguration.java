package fr.agissons.core.life;

import fr.agissons.core.tenancy.CrossTenant;
import fr.agissons.core.tenancy.Tenants;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The acts on sites as the server has them; a command makes its own. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LifeProperties.class)
class LifeConfiguration {
    @Bean
    TownLife townLife(Tenants tenants, CrossTenant crossTenant, Clock clock) {
        return new TownLife(tenants, crossTenant.dataSource("know which sites are closing"), clock);
    }
}
