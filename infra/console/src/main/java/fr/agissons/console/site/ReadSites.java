package fr.agissons.console.site;

import fr.agissons.core.tenancy.CrossTenant;
import fr.agissons.core.tenancy.Tenant;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Counts over all sites, for operators only: numbers and states, never what people wrote. */
@Component
class ReadSites {
    private static final Duration LATELY = Duration.ofDays(30);
    /** Events are told again after two minutes, then every minute. */
    private static final Duration IN_TIME = Duration.ofMinutes(10);

    private static final String ACTIVE = """
            greatest(
                (select e.happened_at from audit_entry e where e.tenant_id = t.id order by e.number desc limit 1),
                (select to_timestamp(max(s.last_access_time) / 1000.0) from spring_session s where s.tenant_id = t.id))
                as active
            """;

    private static final String TROUBLES = """
            (select count(*) from notification n
                where n.tenant_id = t.id and n.mail_state = 'FAILED' and n.created_at > :since) as failed,
            (select count(*) from event_publication p
                where p.tenant_id = t.id and p.completion_date is null and p.publication_date < :late) as unfinished
            """;

    private static final String LINES = """
            select t.slug, t.name, t.kind, t.state, h.host, cardinality(t.modules) as modules,
                (select count(*) from membership m where m.tenant_id = t.id and m.left_at is null) as people,
                exists (select from membership m where m.tenant_id = t.id and m.role = 'ADMIN') as has_admin,
                exists (select from expected_admin x where x.tenant_id = t.id) as expects_admin,
            """ + TROUBLES + "," + ACTIVE + """
            from tenant t join tenant_host h on h.tenant_id = t.id and h.main
            where t.kind <> 'PLATFORM'
            """;

    private static final String FIGURES = """
            select
                (select count(*) from membership m where m.tenant_id = t.id and m.left_at is null) as people,
                (select count(*) from membership m where m.tenant_id = t.id and m.joined_at > :since and m.left_at is null) as new_people,
                (select count(*) from membership m where m.tenant_id = t.id and m.role = 'ADMIN') as admins,
                (select count(*) from organisation o where o.tenant_id = t.id and o.state = 'VALIDATED') as organisations,
                (select count(*) from search_document d where d.tenant_id = t.id) as documents,
                (select count(*) from notification n
                    where n.tenant_id = t.id and n.mail_state = 'SENT' and n.mailed_at > :since) as mails,
                (select count(distinct s.principal_name) from spring_session s
                    where s.tenant_id = t.id and s.expiry_time > :millis) as signed_in,
                array(select x.email from expected_admin x where x.tenant_id = t.id order by x.email) as expected,
                t.created_at,
            """ + TROUBLES + "," + ACTIVE + " from tenant t where t.id = :site";

    private final CrossTenant crossTenant;
    private final Clock clock;

    ReadSites(CrossTenant crossTenant, Clock clock) {
        this.crossTenant = crossTenant;
        this.clock = clock;
    }

    /** So many sites at most, by slug. */
    List<SiteLine> find(SiteQuery query, int most) {
        StringBuilder statement = new StringBuilder(LINES);
        Map<String, Object> values =
                new HashMap<>(Map.of("most", most, "since", before(LATELY), "late", before(IN_TIME)));
        if (!query.text().isEmpty()) {
            statement.append("""
                     and (unaccent(lower(t.name)) like unaccent(lower(:text)) or t.slug like lower(:text)
                        or :code = any(t.territory)
                        or exists (select from tenant_host o where o.tenant_id = t.id and o.host like lower(:text)))
                    """);
            values.put("text", query.pattern());
            values.put("code", query.text());
        }
        Tenant.State state = query.state();
        if (state != null) {
            statement.append(" and t.state = :state");
            values.put("state", state.name());
        }
        String after = query.after();
        if (after != null) {
            statement.append(" and t.slug > :after");
            values.put("after", after);
        }
        statement.append(" order by t.slug limit :most");
        return crossTenant.call(
                "list sites for operators",
                database -> database.sql(statement.toString())
                        .params(values)
                        .query((row, number) -> line(row))
                        .list());
    }

    /** How many sites stand in each state. */
    Map<Tenant.State, Long> states() {
        return crossTenant.call("count sites for operators", database -> {
            Map<Tenant.State, Long> counts = new EnumMap<>(Tenant.State.class);
            database.sql("select state, count(*) as sites from tenant where kind <> 'PLATFORM' group by state")
                    .query((row, number) ->
                            counts.put(Tenant.State.valueOf(row.getString("state")), row.getLong("sites")))
                    .list();
            return counts;
        });
    }

    /** The figures of one site. */
    SiteFigures figures(Tenant site) {
        return crossTenant.call(
                "count what one site has for operators",
                database -> database.sql(FIGURES)
                        .param("site", site.id().value())
                        .param("since", before(LATELY))
                        .param("late", before(IN_TIME))
                        .param("millis", clock.millis())
                        .query((row, number) -> figures(row))
                        .single());
    }

    private OffsetDateTime before(Duration ago) {
        return clock.instant().minus(ago).atOffset(ZoneOffset.UTC);
    }

    private static SiteLine line(ResultSet row) throws SQLException {
        return new SiteLine(
                row.getString("slug"),
                row.getString("name"),
                Tenant.Kind.valueOf(row.getString("kind")),
                Tenant.State.valueOf(row.getString("state")),
                row.getString("host"),
                row.getInt("modules"),
                row.getLong("people"),
                row.getBoolean("has_admin"),
                row.getBoolean("expects_admin"),
                row.getLong("failed"),
                row.getLong("unfinished"),
                moment(row, "active"));
    }

    private static SiteFigures figures(ResultSet row) throws SQLException {
        Array expected = row.getArray("expected");
        return new SiteFigures(
                row.getLong("people"),
                row.getLong("new_people"),
                row.getLong("admins"),
                row.getLong("organisations"),
                row.getLong("documents"),
                row.getLong("mails"),
                row.getLong("failed"),
                row.getLong("unfinished"),
                row.getLong("signed_in"),
                List.of((String[]) expected.getArray()),
                moment(row, "created_at").orElseThrow(),
                moment(row, "active"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
