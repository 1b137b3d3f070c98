package fr.agissons.core.address;

import fr.agissons.core.tenancy.SiteAddresses;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Names are looked up in the real DNS; tests bring their own. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EdgeProperties.class)
class AddressConfiguration {
    @Bean
    DnsRecords dnsRecords(EdgeProperties edge) {
        return new ResolvedRecords(edge.resolver());
    }

    @Bean
    Edge edge(EdgeProperties edge, SiteAddresses addresses) {
        return new Edge(edge.host().isBlank() ? "sites." + addresses.siteSuffix() : edge.host());
    }
}
