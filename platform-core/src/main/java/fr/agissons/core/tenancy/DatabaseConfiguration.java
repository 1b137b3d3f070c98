package fr.agissons.core.tenancy;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import liquibase.integration.spring.SpringLiquibase;
import org.hibernate.cfg.MultiTenancySettings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.task.TaskDecorator;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.transaction.PlatformTransactionManager;

/** Three roles on one database: the owner for the changelog, the server's for one tenant, the platform's for all. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DatabaseProperties.class, SiteAddresses.class})
class DatabaseConfiguration {

    @Bean
    @Primary
    HikariDataSource dataSource(
            DataSourceProperties properties, @Value("${agissons.database.pool-size:8}") int poolSize) {
        HikariDataSource pool = pool(
                properties,
                required(properties.determineUsername()),
                required(properties.determinePassword()),
                poolSize);
        pool.setPoolName("one-tenant");
        // Transactions begin with the statement that names the tenant: no switch of modes in between.
        pool.setAutoCommit(false);
        return pool;
    }

    @Bean
    HikariDataSource platformDataSource(DataSourceProperties properties, DatabaseProperties roles) {
        HikariDataSource pool =
                pool(properties, roles.platformUsername(), roles.platformPassword(), roles.platformPoolSize());
        pool.setPoolName("whole-platform");
        pool.setMinimumIdle(1);
        return pool;
    }

    private static String required(@Nullable String value) {
        return Objects.requireNonNull(value, "spring.datasource names the server's own role and its password");
    }

    private static HikariDataSource pool(DataSourceProperties properties, String user, String password, int size) {
        HikariDataSource pool = new AwakePool();
        pool.setJdbcUrl(properties.determineUrl());
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(size);
        return pool;
    }

    /** The changelogs of the core, then of every module on the class path, run as the owner. */
    @Bean
    Changelogs liquibase(
            DataSourceProperties properties,
            DatabaseProperties roles,
            ObjectProvider<ChangelogSource> sources,
            ResourceLoader resources)
            throws Exception {
        List<String> files = Stream.concat(
                        Stream.of("db/changelog/core/changelog.yaml"),
                        sources.orderedStream().map(ChangelogSource::changelog))
                .toList();
        return new Changelogs(properties.determineUrl(), roles, files, resources);
    }

    @Bean
    @DependsOn("liquibase")
    ServerRoleCheck serverRoleCheck(DataSource dataSource) {
        return new ServerRoleCheck(dataSource);
    }

    @Bean
    HibernatePropertiesCustomizer tenantOfTheSession() {
        return properties ->
                properties.put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, new TenantOfTheSession());
    }

    @Bean
    @Primary
    PlatformTransactionManager transactionManager(EntityManagerFactory entityManagerFactory, WriteNews news) {
        JpaTransactionManager transactions = new TenantTransactions(entityManagerFactory, news);
        transactions.setJpaDialect(new HibernateJpaDialect());
        return transactions;
    }

    @Bean
    CrossTenant crossTenant(@Qualifier("platformDataSource") HikariDataSource platformDataSource, WriteNews news) {
        return new CrossTenant(platformDataSource, news);
    }

    /** Work handed to another thread stays in the tenant that handed it over. */
    @Bean
    TaskDecorator tenantOfTheTask() {
        return task -> Tenancy.find()
                .<Runnable>map(tenant -> () -> Tenancy.run(tenant, task))
                .orElse(task);
    }

    /** Runs every changelog in turn, once, while the server starts. */
    static final class Changelogs {
        Changelogs(String url, DatabaseProperties roles, List<String> files, ResourceLoader resources)
                throws Exception {
            try (HikariDataSource owner = new HikariDataSource()) {
                owner.setJdbcUrl(url);
                owner.setUsername(roles.ownerUsername());
                owner.setPassword(roles.ownerPassword());
                owner.setMaximumPoolSize(1);
                for (String file : files) {
                    SpringLiquibase run = new SpringLiquibase();
                    run.setDataSource(owner);
                    run.setChangeLog("classpath:/" + file);
                    run.setResourceLoader(resources);
                    run.setAnalyticsEnabled(false);
                    run.setShowSummary(liquibase.UpdateSummaryEnum.OFF);
                    run.afterPropertiesSet();
                }
            }
        }
    }
}
