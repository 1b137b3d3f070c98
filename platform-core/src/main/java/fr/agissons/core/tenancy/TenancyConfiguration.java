package fr.agissons.core.tenancy;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The directory of tenants, and the line that keeps it and whatever else is held in memory fresh. */
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

    /** First of all listeners: what the others look up must be fresh. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ChangeListener tenantChanges(TenantDirectory directory) {
        return new TenantChanges(directory);
    }

    @Bean
    Writes writes() {
        return new Writes();
    }

    @Bean
    WriteNews writeNews(Writes writes, HikariDataSource platformDataSource) {
        return new WriteNews(writes, platformDataSource);
    }

    @Bean
    ChangeLine changeLine(HikariDataSource platformDataSource, List<ChangeListener> listeners) {
        return new ChangeLine(platformDataSource, listeners);
    }

    @Bean
    Tenants tenants(CrossTenant crossTenant, TenantRows rows, TenantDirectory directory) {
        return new Tenants(crossTenant, rows, directory);
    }

    @Bean
    TownModules townModules(JdbcClient jdbc, TenantDirectory directory) {
        return new TownModules(jdbc, directory);
    }

    @Bean
    PlatformSite platformSite(Tenants tenants, TenantDirectory directory, SiteAddresses addresses) {
        return new PlatformSite(tenants, directory, addresses);
    }
}
