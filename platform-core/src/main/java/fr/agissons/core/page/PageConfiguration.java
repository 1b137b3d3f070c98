package fr.agissons.core.page;

import fr.agissons.core.tenancy.Writes;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.util.unit.DataSize;

/** Puts the kept pages between the door and the turnstile. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration {
    @Bean
    FilterRegistrationBean<VisitorPages> visitorPages(
            @Value("${agissons.kept-pages:8MB}") DataSize memory, Writes writes, Clock clock) {
        FilterRegistrationBean<VisitorPages> pages =
                new FilterRegistrationBean<>(new VisitorPages(memory, writes, clock));
        pages.setOrder(Ordered.HIGHEST_PRECEDENCE + 11);
        return pages;
    }
}
