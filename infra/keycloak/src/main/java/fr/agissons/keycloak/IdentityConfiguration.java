package fr.agissons.keycloak;

import fr.agissons.core.people.ClientSecrets;
import fr.agissons.core.people.IdentityProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts Keycloak behind the platform's port towards identities. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IdentityProperties.class)
class IdentityConfiguration {
    @Bean
    ClientSecrets clientSecrets(IdentityProperties properties) {
        return new ClientSecrets(properties.clientSecretKey());
    }

    @Bean
    IdentityProvider identityProvider(IdentityProperties properties, ClientSecrets secrets) {
        return new KeycloakIdentityProvider(properties, secrets);
    }
}
