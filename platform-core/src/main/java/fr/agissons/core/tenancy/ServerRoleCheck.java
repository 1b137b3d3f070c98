package fr.agissons.core.tenancy;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Refuses to start when the server's database role could see past the policies: a superuser, a role that bypasses them,
 * the owner of anything, or a member of such a role.
 */
final class ServerRoleCheck {
    private static final String EXEMPT_ROLES = """
            select count(*) from pg_roles r
            where pg_has_role(current_user, r.oid, 'MEMBER') and (r.rolsuper or r.rolbypassrls)
            """;
    private static final String OWNED_TABLES = """
            select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and pg_has_role(current_user, c.relowner, 'MEMBER')
            """;

    ServerRoleCheck(DataSource dataSource) {
        JdbcClient database = JdbcClient.create(dataSource);
        long exempt = database.sql(EXEMPT_ROLES).query(Long.class).single();
        long owned = database.sql(OWNED_TABLES).query(Long.class).single();
        if (exempt > 0 || owned > 0) {
            throw new IllegalStateException("The server's database role must own nothing and obey row-level security:"
                    + " give spring.datasource.username a plain role");
        }
    }
}
