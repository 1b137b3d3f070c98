package fr.agissons.core.audit;

import fr.agissons.core.read.Reads;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The journal for its readers, the newest line first. */
@Component
public class ReadJournal {
    private static final String LINES = """
            select e.number, e.happened_at, e.actor, m.display_name, e.kind, e.subject, coalesce(d.title, o.name, s.display_name),
                e.state_before, e.state_after, e.reason
            from audit_entry e
            left join membership m on m.tenant_id = :tenant and m.person_id = e.actor
            left join search_document d on d.tenant_id = :tenant and d.id = e.subject
            left join organisation o on o.tenant_id = :tenant and o.id = e.subject
            left join membership s on s.tenant_id = :tenant and s.person_id = e.subject
            where e.tenant_id = :tenant
            """;

    /** Leaps from one kind to the next in the index, however many lines there are of each. */
    private static final String KINDS = """
            with recursive kinds (kind) as (
                select min(kind) from audit_entry where tenant_id = :tenant
                union all
                select (select min(e.kind) from audit_entry e where e.tenant_id = :tenant and e.kind > kinds.kind)
                from kinds where kinds.kind is not null)
            select kind from kinds where kind is not null order by kind
            """;

    private final Reads reads;
    private final OperatorsAtWork operators;

    ReadJournal(Reads reads, OperatorsAtWork operators) {
        this.reads = reads;
        this.operators = operators;
    }

    /** One sort of thing that something happened to. */
    private record Kind(String name) {}

    /**
     * What a page of the journal shows.
     *
     * @param lines the lines found, at most as many as asked for
     * @param kinds every sort of thing the whole journal tells of
     * @param operators who of those the town does not know acted for the platform
     */
    public record Found(List<JournalLine> lines, List<String> kinds, Set<UUID> operators) {}

    /** So many lines at most, and what can be asked for. */
    public Found find(JournalSearch search, int most) {
        StringBuilder statement = new StringBuilder(LINES);
        Map<String, Object> values = new HashMap<>(Map.of("most", most));
        narrow(statement, values, "e.kind = :kind", "kind", search.kind());
        narrow(statement, values, "e.happened_at >= :since", "since", search.since());
        narrow(statement, values, "e.happened_at < :until", "until", search.until());
        narrow(statement, values, "e.number < :before", "before", search.before());
        statement.append(" order by e.number desc limit :most");
        var trip = reads.trip();
        var lines = trip.ask(JournalLine.class, statement.toString(), values);
        var kinds = trip.ask(Kind.class, KINDS, Map.of());
        trip.plannedAnew().go();
        return new Found(
                lines.rows(), kinds.rows().stream().map(Kind::name).toList(), operators.among(strangers(lines.rows())));
    }

    private static Set<UUID> strangers(List<JournalLine> lines) {
        return lines.stream()
                .filter(line -> line.name().isEmpty())
                .flatMap(line -> line.by().stream())
                .collect(Collectors.toSet());
    }

    private static void narrow(
            StringBuilder statement,
            Map<String, Object> values,
            String predicate,
            String name,
            @Nullable Object value) {
        if (value != null) {
            statement.append(" and ").append(predicate);
            values.put(name, value);
        }
    }
}
