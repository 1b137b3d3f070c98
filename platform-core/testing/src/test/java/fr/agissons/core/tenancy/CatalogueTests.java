package fr.agissons.core.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.testing.CivicModuleTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the database's own catalogue: a table that strays from the rule of tenant tables fails here, whoever brings it. */
@CivicModuleTest
class CatalogueTests {
    /** Tables that belong to the platform, each with its reason; everything else is a tenant table. */
    private static final Set<String> OF_THE_PLATFORM = Set.of(
            "tenant", // the directory itself
            "tenant_host", // which host leads to which tenant
            "commune_point", // geography, the same for everybody
            "territory_outline", // likewise
            "tenant_closing", // which of them is to be erased, and when
            "erasure_certificate", // of tenants that are gone
            "scheduled_tasks", // the scheduler's queue; a payload names its tenant
            "databasechangelog",
            "databasechangeloglock");

    private final CrossTenant crossTenant;

    CatalogueTests(CrossTenant crossTenant) {
        this.crossTenant = crossTenant;
    }

    @Test
    void everyTenantTableIsForcedBehindItsPolicies() {
        assertThat(tenantTables("""
                c.relrowsecurity and c.relforcerowsecurity
                and exists (select 1 from pg_policies p where p.tablename = c.relname and p.roles = '{agissons_app}'
                            and p.qual like '%agissons.tenant%' and p.with_check like '%agissons.tenant%')
                """)).isEmpty();
    }

    @Test
    void everyPrimaryAndUniqueKeyBeginsWithTheTenant() {
        assertThat(tenantTables("""
                not exists (select 1 from pg_index i
                            join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
                            where i.indrelid = c.oid and i.indisunique and a.attname <> 'tenant_id')
                and exists (select 1 from pg_index i where i.indrelid = c.oid and i.indisprimary)
                """)).isEmpty();
    }

    @Test
    void everyForeignKeyToATenantTableNamesTheTenant() {
        assertThat(tenantTables("""
                not exists (select 1 from pg_constraint f
                            where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> 'tenant'::regclass
                              and not exists (select 1 from pg_attribute a
                                              where a.attrelid = c.oid and a.attname = 'tenant_id'
                                                and a.attnum = any (f.conkey)))
                """)).isEmpty();
    }

    @Test
    void theServerMayNeitherTruncateNorReference() {
        List<String> granted = crossTenant.call(
                "read grants", database -> database.sql("""
                select table_name || ' ' || privilege_type from information_schema.role_table_grants
                where grantee = 'agissons_app' and privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER')
                """).query(String.class).list());
        assertThat(granted).isEmpty();
    }

    @Test
    void noViewOrFunctionRunsWithItsOwnersEyes() {
        List<String> strays = crossTenant.call(
                "read the catalogue",
                database -> database.sql("""
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'public' and (c.relkind = 'm'
                   or c.relkind = 'v' and not coalesce(c.reloptions @> '{security_invoker=true}', false))
                  and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')
                union all
                select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                where n.nspname = 'public' and p.prosecdef
                  -- Deletes a journal, which no role of the server may, once its town has no way back.
                  and p.oid <> 'agissons_forget_journal(int, int)'::regprocedure
                  and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')
                """).query(String.class).list());
        assertThat(strays).isEmpty();
    }

    /** Tenant tables for which the rule does not hold. */
    private List<String> tenantTables(String rule) {
        return crossTenant.call("read the catalogue", database -> strays(database, rule));
    }

    private static List<String> strays(JdbcClient database, String rule) {
        List<String> all = database.sql("""
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'public' and c.relkind in ('r', 'p') and not (%s)
                """.formatted(rule))
                .query((row, number) -> row.getString(1))
                .list();
        return all.stream().filter(table -> !OF_THE_PLATFORM.contains(table)).toList();
    }
}
