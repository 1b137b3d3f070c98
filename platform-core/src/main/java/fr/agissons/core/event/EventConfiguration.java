package fr.agissons.core.event;

import fr.agissons.core.tenancy.CrossTenant;
import fr.agissons.core.tenancy.TenantDirectory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.EnableAsync;

/** Events: stored with their cause, told after the commit on the application's task executor. */
@EnableAsync
@Configuration(proxyBeanMethods = false)
class EventConfiguration {
    @Bean
    Events events(CrossTenant crossTenant, TenantDirectory directory, IncompleteEventPublications unfinished) {
        return new Events(crossTenant, directory, unfinished);
    }
}
