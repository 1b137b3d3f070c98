package fr.agissons.core.life;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * All tables with rows of towns, read from the database's own catalogue: a table that a new module brings is archived and
 * erased without anybody thinking of it.
 */
public final class TownTables {
    private static final String TABLES = """
        select c.relname::text as name,
            not (c.relforcerowsecurity and has_table_privilege('agissons_app', c.oid, 'select')) as of_the_platform,
            not has_table_privilege('agissons_app', c.oid, 'delete') as added_only,
            array(select a.attname::text from pg_attribute a
                  where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                  order by a.attnum) as columns,
            array(select quote_ident(a.attname) || case when a.attcollation <> 0 then ' collate "C"' else '' end
                  from pg_index i cross join unnest(i.indkey) with ordinality as k (attnum, place)
                  join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
                  where i.indrelid = c.oid and i.indisprimary and k.place <= i.indnkeyatts
                  order by k.place) as sorted,
            array(select distinct p.relname::text from pg_constraint f join pg_class p on p.oid = f.confrelid
                  where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid and not f.condeferred) as parents
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition
            and (c.relname = 'tenant' or exists (
                select 1 from pg_attribute a
                where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped))
        order by c.relname
        """;

    private TownTables() {}

    /** A table, and those it points at. */
    private record Node(TownTable table, List<String> parents) {}

    /**
     * Every such table, each after those its rows point at: the order to write in, and backwards the one to erase in.
     *
     * @throws IllegalStateException when tables point at each other in a ring
     */
    public static List<TownTable> parentsFirst(JdbcClient database) {
        Map<String, Node> waiting = new LinkedHashMap<>();
        database.sql(TABLES)
                .query((row, number) -> read(row))
                .list()
                .forEach(node -> waiting.put(node.table().name(), node));
        Set<String> known = Set.copyOf(waiting.keySet());
        List<TownTable> sorted = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Set<String> placed = sorted.stream().map(TownTable::name).collect(Collectors.toSet());
            List<Node> next = waiting.values().stream()
                    .filter(node ->
                            node.parents().stream().filter(known::contains).allMatch(placed::contains))
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("Tables point at each other in a ring: " + waiting.keySet());
            }
            next.forEach(node -> {
                sorted.add(node.table());
                waiting.remove(node.table().name());
            });
        }
        return List.copyOf(sorted);
    }

    private static Node read(ResultSet row) throws SQLException {
        return new Node(
                new TownTable(
                        row.getString("name"),
                        row.getBoolean("of_the_platform"),
                        row.getBoolean("added_only"),
                        strings(row.getArray("columns")),
                        strings(row.getArray("sorted"))),
                strings(row.getArray("parents")));
    }

    private static List<String> strings(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
