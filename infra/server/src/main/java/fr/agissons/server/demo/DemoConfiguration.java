package fr.agissons.server.demo;

import fr.agissons.core.access.Newcomers;
import fr.agissons.core.demo.DemoData;
import fr.agissons.core.job.TownJobs;
import fr.agissons.core.module.Modules;
import fr.agissons.core.onboarding.OpenTown;
import fr.agissons.core.onboarding.TownProposals;
import fr.agissons.core.people.Memberships;
import fr.agissons.core.tenancy.TenantDirectory;
import fr.agissons.core.tenancy.Tenants;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/** Under a development run only: the demonstration sites, and a clock that can be moved. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("agissons.demo")
class DemoConfiguration {
    @Bean
    @Primary
    DemoClock demoClock() {
        return new DemoClock(Clock.systemUTC());
    }

    /** Whoever reaches the management port of a demonstration may move its clock; no page does, so there is no form's token. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain clockSecurity(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.to(TimeMachine.class))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    TimeMachine timeMachine(DemoClock clock, TownJobs jobs) {
        return new TimeMachine(clock, jobs);
    }

    @Bean
    ApplicationRunner demonstration(
            Tenants tenants,
            TenantDirectory directory,
            Modules modules,
            Newcomers newcomers,
            Memberships memberships,
            ObjectProvider<DemoData> content,
            ObjectProvider<TownProposals> proposals,
            OpenTown sites,
            @Value("${agissons.demo-tenants:0}") int generated) {
        return arguments -> {
            DemoLoader loader = new DemoLoader(
                    tenants,
                    directory,
                    modules,
                    newcomers,
                    memberships,
                    content.stream().toList());
            loader.load();
            if (generated > 0) {
                loader.generate(generated, proposals.getObject(), sites);
            }
        };
    }
}
