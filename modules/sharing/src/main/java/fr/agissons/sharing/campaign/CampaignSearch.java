package fr.agissons.sharing.campaign;

import fr.agissons.core.read.Reads;
import fr.agissons.core.search.SearchDocument;
import fr.agissons.core.search.SearchSource;
import fr.agissons.core.time.TownClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The campaigns that still take pledges, as the town's search index holds them. */
@Component
class CampaignSearch implements SearchSource {
    private static final String RUNNING = """
            select c.id, c.title, c.why, c.place, coalesce(o.name, ''),
                coalesce((select string_agg(n.thing, ' ') from sharing_need n
                    where n.tenant_id = :tenant and n.campaign_id = c.id), ''), c.last_day
            from""" + CampaignRule.FROM + "where" + CampaignRule.RUNNING;

    private static final int AT_ONCE = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Reads reads;
    private final TownClock clock;

    CampaignSearch(Reads reads, TownClock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Campaign.KIND;
    }

    @Override
    public Optional<SearchDocument> document(UUID id) {
        return reads.first(Row.class, RUNNING + "and c.id = :id", Map.of("today", clock.today(), "id", id))
                .map(this::document);
    }

    @Override
    public Stream<SearchDocument> all() {
        return Stream.iterate(
                        after(BEFORE_ALL),
                        rows -> !rows.isEmpty(),
                        rows -> after(rows.getLast().id()))
                .flatMap(List::stream)
                .map(this::document);
    }

    private List<Row> after(UUID id) {
        return reads.list(
                Row.class,
                RUNNING + "and c.id > :after order by c.id limit " + AT_ONCE,
                Map.of("today", clock.today(), "after", id));
    }

    private SearchDocument document(Row row) {
        String text = String.join("\n", row.why, row.place, row.organisation, row.things);
        return new SearchDocument(
                row.id,
                Campaign.KIND,
                row.title,
                text,
                "/pret/collectes/" + row.id,
                null,
                null,
                clock.startOf(row.last.plusDays(1)));
    }

    /** What the index needs of one. */
    record Row(UUID id, String title, String why, String place, String organisation, String things, LocalDate last) {}
}
