package fr.agissons.core.limit;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The limits before every handler; {@code agissons.limits=false} lifts them, for measuring from a single machine. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "agissons.limits", havingValue = "true", matchIfMissing = true)
class LimitConfiguration {
    @Bean
    WebMvcConfigurer limitsBeforeEveryHandler(Clock clock) {
        var limits = new LimitInterceptor(new Allowances(clock));
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(limits).order(1);
            }
        };
    }
}
