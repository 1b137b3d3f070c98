package fr.agissons.mutualaid.request;

import fr.agissons.core.geo.GeoPoint;
import fr.agissons.core.read.Reads;
import fr.agissons.core.search.SearchDocument;
import fr.agissons.core.search.SearchSource;
import fr.agissons.core.time.TownClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The requests anybody may read, as the town's search index holds them. */
@Component
class RequestSearch implements SearchSource {
    private static final String VISIBLE = """
            select r.id, r.title, r.details, r.city, r.neighbourhood, r.latitude, r.longitude, r.wanted_until
            from mutualaid_request r where""" + RequestRule.PUBLIC;

    private static final int AT_ONCE = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Reads reads;
    private final TownClock clock;

    RequestSearch(Reads reads, TownClock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return HelpRequest.KIND;
    }

    @Override
    public Optional<SearchDocument> document(UUID id) {
        return reads.first(Row.class, VISIBLE + "and r.id = :id", Map.of("now", clock.now(), "id", id))
                .map(Row::document);
    }

    @Override
    public Stream<SearchDocument> all() {
        Instant now = clock.now();
        return Stream.iterate(
                        after(BEFORE_ALL, now),
                        rows -> !rows.isEmpty(),
                        rows -> after(rows.getLast().id(), now))
                .flatMap(List::stream)
                .map(Row::document);
    }

    private List<Row> after(UUID id, Instant now) {
        return reads.list(
                Row.class,
                VISIBLE + "and r.id > :after order by r.id limit " + AT_ONCE,
                Map.of("now", now, "after", id));
    }

    /** What the index needs of one request. */
    record Row(
            UUID id,
            String title,
            String details,
            String city,
            @Nullable String neighbourhood,
            double latitude,
            double longitude,
            Instant wantedUntil) {
        SearchDocument document() {
            String text = String.join("\n", details, city, neighbourhood == null ? "" : neighbourhood);
            GeoPoint rough = new GeoPoint(latitude, longitude);
            return new SearchDocument(id, HelpRequest.KIND, title, text, "/entraide/" + id, rough, null, wantedUntil);
        }
    }
}
