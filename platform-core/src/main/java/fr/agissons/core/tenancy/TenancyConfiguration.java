package fr.agissons.core.tenancy;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;

/** The directory of tenants, the line that keeps it fresh. */
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
}
