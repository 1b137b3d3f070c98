package fr.agissons.core.tenancy;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The two database roles beside the server's own ({@code spring.datasource}), which owns nothing and sees one tenant.
 *
 * @param ownerUsername owns the schema; used by the changelog only, while the server starts
 * @param ownerPassword its password
 * @param platformUsername sees all tenants; used by {@link CrossTenant} only
 * @param platformPassword its password
 * @param platformPoolSize connections kept for cross-tenant work
 */
@ConfigurationProperties("agissons.database")
record DatabaseProperties(
        String ownerUsername,
        String ownerPassword,
        String platformUsername,
        String platformPassword,
        @DefaultValue("4") int platformPoolSize) {}
