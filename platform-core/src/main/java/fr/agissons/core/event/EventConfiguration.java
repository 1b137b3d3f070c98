package fr.agissons.core.event;

import fr.agissons.core.tenancy.CrossTenant;
import fr.agissons.core.tenancy.TenantDirectory;
import org.springframework.boot.task.ThreadPoolTaskExecutorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** Events: stored with their cause, told after the commit by few threads, for visitors come first at the database. */
@EnableAsync
@Configuration(proxyBeanMethods = false)
class EventConfiguration {
    private static final int LISTENERS = 3;

    @Bean
    ThreadPoolTaskExecutor applicationTaskExecutor(ThreadPoolTaskExecutorBuilder builder) {
        return builder.corePoolSize(LISTENERS).maxPoolSize(LISTENERS).build();
    }

    @Bean
    Events events(CrossTenant crossTenant, TenantDirectory directory, IncompleteEventPublications unfinished) {
        return new Events(crossTenant, directory, unfinished);
    }
}
