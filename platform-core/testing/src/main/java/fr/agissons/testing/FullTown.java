package fr.agissons.testing;

import fr.agissons.core.access.Role;
import fr.agissons.core.audit.Journal;
import fr.agissons.core.audit.StateChanged;
import fr.agissons.core.tenancy.CrossTenant;
import fr.agissons.core.tenancy.Ids;
import fr.agissons.core.tenancy.NewTenant;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.tenancy.Tenants;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A town that a test may wear out, with something in the core's tables and one word in every text that takes it; and what
 * is found of it, or of any word, from behind all walls.
 */
public final class FullTown {
    /** Texts that a careless file format would break. */
    private static final String HOSTILE = " \"x\", 'y';\n\\.\r\n\\N é🙂 =1+1 ";

    private static final String TENANT_TABLES = """
        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'public' and c.relkind = 'r' and exists (
            select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id')
        order by 1
        """;

    private FullTown() {}

    /** Opens it under this name, with two members, one of whom is the person given. */
    public static Tenant open(Tenants tenants, CrossTenant crossTenant, String slug, String word, UUID person) {
        Tenant town = tenants.open(List.of(new NewTenant(
                        slug,
                        Tenant.Kind.COMMUNE,
                        "Ville de " + slug,
                        slug + ".test",
                        Set.of("www." + slug + ".test"),
                        List.of("92025"),
                        ZoneId.of("Europe/Paris"),
                        List.of(),
                        Map.of(),
                        Map.of("core.home.title.fr", word))))
                .getFirst();
        fill(town, word, person);
        Tenancy.run(
                town,
                () -> crossTenant.call("write a journal", database -> {
                    for (int line = 0; line < 5; line++) {
                        Journal.add(
                                database,
                                StateChanged.of(
                                        "core.test",
                                        person,
                                        Role.RESIDENT,
                                        Role.ADMIN,
                                        word + HOSTILE,
                                        Instant.parse("2026-11-22T08:00:00.123456Z")));
                    }
                    return true;
                }));
        return town;
    }

    private static void fill(Tenant town, String word, UUID person) {
        UUID organisation = Ids.next();
        UUID found = Ids.next();
        String session = UUID.randomUUID().toString();
        on(statement -> {
            statement.execute("set local agissons.tenant = '" + town.id() + "'");
            String id = town.id().toString();
            for (String sql : List.of(
                    """
                    insert into membership (tenant_id, id, person_id, display_name, email, language, joined_at)
                    select %1$s, gen_random_uuid(), p, '%2$s', p || '.%2$s@exemple.fr', 'fr', now()
                    from (values ('%3$s'::uuid), (gen_random_uuid())) as people (p)\
                    """.formatted(id, word, person),
                    "insert into expected_admin (tenant_id, email) values (%s, '%s@exemple.fr')".formatted(id, word),
                    """
                    insert into organisation (tenant_id, id, name, name_key, slug, kind, description, state, created_at)
                    values (%1$s, '%2$s', '%3$s', '%3$s', '%3$s', 'ASSOCIATION', E'%4$s', 'DRAFT', now())\
                    """.formatted(id, organisation, word, quoted(word + HOSTILE)),
                    """
                    insert into organisation_member (tenant_id, id, organisation_id, person_id, role, invited_at, joined_at)
                    values (%s, gen_random_uuid(), '%s', '%s', 'OWNER', now(), now())\
                    """.formatted(id, organisation, person),
                    """
                    insert into notification (tenant_id, id, recipient, type, once, arguments, created_at, mail_state,
                        next_attempt_at)
                    select %1$s, gen_random_uuid(), '%2$s', 'test.mail', '%3$s' || n, '["%3$s"]', now(), 'PENDING',
                        'infinity'
                    from generate_series(1, 25) n\
                    """.formatted(id, person, word),
                    """
                    insert into search_document (tenant_id, id, kind, title, text, path, latitude, longitude)
                    values (%1$s, '%2$s', 'core.test', '%3$s', '%3$s', '/%3$s', 48.920123456789, 2.25)\
                    """.formatted(id, found, word),
                    "insert into search_term (tenant_id, word, id, weight) values (%s, '%s', '%s', 3)"
                            .formatted(id, word, found),
                    "insert into search_word (tenant_id, word, stem) values (%1$s, '%2$s', '%2$s')".formatted(id, word),
                    """
                    insert into module_settings (tenant_id, id, module, revision, value, set_at)
                    select %1$s, gen_random_uuid(), '%2$s', n, '{"x": "%2$s"}', now() from generate_series(1, 6) n\
                    """.formatted(id, word),
                    "insert into neighbourhood (tenant_id, id, name) values (%s, gen_random_uuid(), '%s')"
                            .formatted(id, word),
                    "insert into partner (tenant_id, id, name, line, position) values (%s, gen_random_uuid(), '%s', '', 1)"
                            .formatted(id, word),
                    "insert into search_mark (tenant_id, mark, word) values (%s, 7, '%s')".formatted(id, word),
                    """
                    insert into event_publication (id, listener_id, event_type, serialized_event, publication_date)
                    values (gen_random_uuid(), 'test', 'test', '{"x":"%s"}', now())\
                    """.formatted(word),
                    """
                    insert into spring_session (primary_id, session_id, creation_time, last_access_time,
                        max_inactive_interval, expiry_time, principal_name)
                    values ('%1$s', '%1$s', 0, 0, 9, 9999999999999, '%2$s')\
                    """.formatted(session, person),
                    """
                    insert into spring_session_attributes (session_primary_id, attribute_name, attribute_bytes)
                    values ('%s', 'x', convert_to('%s', 'UTF8'))\
                    """.formatted(session, word))) {
                statement.execute(sql);
            }
            return true;
        });
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\")
                .replace("'", "''")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    /**
     * Writes the word over every text, document and list of texts of the town that takes it, the journal's sealed lines
     * apart; returns how many columns did.
     */
    public static int mark(Tenant town, String word) {
        return on(statement -> {
            List<String[]> columns = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("""
                select c.table_name, c.column_name, c.data_type from information_schema.columns c
                join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
                where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
                  and c.data_type in ('text', 'character varying', 'jsonb', 'ARRAY', 'bytea')
                  and c.table_name not in ('audit_entry', 'tenant_host')
                  and exists (select 1 from information_schema.columns k where k.table_schema = 'public'
                              and k.table_name = c.table_name and k.column_name = 'tenant_id')
                """)) {
                while (rows.next()) {
                    columns.add(new String[] {rows.getString(1), rows.getString(2), rows.getString(3)});
                }
            }
            statement.execute("set local session_replication_role = replica");
            int marked = 0;
            for (String[] column : columns) {
                String value = switch (column[2]) {
                    case "jsonb" -> "to_jsonb('" + word + "'::text)";
                    case "ARRAY" -> "array['" + word + "']";
                    case "bytea" -> "convert_to('" + word + "', 'UTF8')";
                    default -> "'" + word + "'";
                };
                Savepoint before = statement.getConnection().setSavepoint();
                try {
                    marked += Math.min(
                            1,
                            statement.executeUpdate(
                                    "update %s set %s = %s where (tenant_id, ctid) in (select %4$s, ctid from %1$s where tenant_id = %4$s limit 1)"
                                            .formatted(column[0], column[1], value, town.id())));
                } catch (SQLException rule) {
                    statement.getConnection().rollback(before);
                }
            }
            return marked;
        });
    }

    /** How many rows each table has of that town. */
    public static Map<String, Long> rows(Tenant town) {
        return rows(CivicTestApplication.DATABASE, town);
    }

    /** The same in another database. */
    public static Map<String, Long> rows(String database, Tenant town) {
        return ofEach(database, "select count(*) from %s where tenant_id = " + town.id());
    }

    /** A digest of all that each table has of that town, sessions and unfinished events apart. */
    public static Map<String, Object> digests(Tenant town) {
        Map<String, Object> digests = new TreeMap<>(ofEach(
                CivicTestApplication.DATABASE,
                "select coalesce(sum(('x' || left(md5(t::text), 15))::bit(60)::bigint::numeric), 0)::numeric(38, 0) %%"
                        + " 1000000007 from %s t where tenant_id = " + town.id()));
        digests.keySet().removeIf(table -> table.startsWith("spring") || table.startsWith("event"));
        return digests;
    }

    /** The tables of the whole database where this word stands, as text or as bytes. */
    public static List<String> tablesWith(String word) {
        return tablesWith(CivicTestApplication.DATABASE, word);
    }

    /** The same in another database. */
    public static List<String> tablesWith(String database, String word) {
        return on(database, statement -> {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(
                    "select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                            + " where n.nspname = 'public' and c.relkind = 'r'")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            List<String> found = new ArrayList<>();
            for (String table : tables) {
                try (ResultSet row = statement.executeQuery("""
                    select exists (select 1 from %s t where t::text like '%%%s%%'
                        or t::text like '%%' || encode(convert_to('%2$s', 'UTF8'), 'hex') || '%%')
                    """.formatted(table, word))) {
                    row.next();
                    if (row.getBoolean(1)) {
                        found.add(table);
                    }
                }
            }
            return found;
        });
    }

    private static Map<String, Long> ofEach(String database, String query) {
        return on(database, statement -> {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(TENANT_TABLES)) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            Map<String, Long> values = new TreeMap<>();
            for (String table : tables) {
                try (ResultSet row = statement.executeQuery(query.formatted(table))) {
                    row.next();
                    values.put(table, row.getLong(1));
                }
            }
            return values;
        });
    }

    private static <T> T on(Work<T> work) {
        return on(CivicTestApplication.DATABASE, work);
    }

    private static <T> T on(String database, Work<T> work) {
        try (Connection connection = TestDatabase.superuser(database);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            T result = work.with(statement);
            connection.commit();
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is done on one connection, all or nothing. */
    private interface Work<T> {
        T with(Statement statement) throws SQLException;
    }
}
