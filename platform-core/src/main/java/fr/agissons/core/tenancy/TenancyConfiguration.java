package fr.agissons.core.tenancy;

import com.zaxxer.hikari.HikariDataSource;
import fr.agissons.core.web.ProblemPages;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.core.Ordered;

/** The directory of tenants, the line that keeps it fresh, and the door. */
@Configuration(proxyBeanMethods = false)
class TenancyConfiguration {
    @Bean
    @DependsOn("liquibase")
    TenantRows tenantRows(CrossTenant crossTenant) {
        return new TenantRows(crossTenant);
    }

    @Bean
    TenantDirectory tenantDirectory(TenantRows rows) {
        return new TenantDirectory(rows);
    }

    @Bean
    TenantChanges tenantChanges(HikariDataSource platformDataSource, TenantDirectory directory) {
        return new TenantChanges(platformDataSource, directory);
    }

    @Bean
    Tenants tenants(CrossTenant crossTenant, TenantRows rows, TenantDirectory directory) {
        return new Tenants(crossTenant, rows, directory);
    }

    @Bean
    FilterRegistrationBean<TenantFilter> tenantFilter(TenantDirectory directory, ProblemPages problems) {
        FilterRegistrationBean<TenantFilter> registration =
                new FilterRegistrationBean<>(new TenantFilter(directory, problems));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        registration.setDispatcherTypes(jakarta.servlet.DispatcherType.REQUEST, jakarta.servlet.DispatcherType.ERROR);
        return registration;
    }
}
