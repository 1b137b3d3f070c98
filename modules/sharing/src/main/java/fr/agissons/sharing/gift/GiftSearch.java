package fr.agissons.sharing.gift;

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

/** What is given away and looked for, as the town's search index holds it. */
@Component
public class GiftSearch implements SearchSource {
    /** The kind of its documents, and the message key of its label. */
    public static final String KIND = GiveAway.KIND;

    private static final String VISIBLE = """
            select g.id, g.title, g.description, g.city, g.neighbourhood, g.latitude, g.longitude, g.expires_at
            from""" + GiftRule.FROM + "where" + GiftRule.VISIBLE;

    private static final int AT_ONCE = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Reads reads;
    private final TownClock clock;

    GiftSearch(Reads reads, TownClock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<SearchDocument> document(UUID id) {
        return reads.first(Row.class, VISIBLE + "and g.id = :id", Map.of("now", clock.now(), "id", id))
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
                VISIBLE + "and g.id > :after order by g.id limit " + AT_ONCE,
                Map.of("now", now, "after", id));
    }

    /** What the index needs of one. */
    record Row(
            UUID id,
            String title,
            String description,
            String city,
            @Nullable String neighbourhood,
            double latitude,
            double longitude,
            Instant expiresAt) {
        SearchDocument document() {
            String text = String.join("\n", description, city, neighbourhood == null ? "" : neighbourhood);
            GeoPoint rough = new GeoPoint(latitude, longitude);
            return new SearchDocument(id, KIND, title, text, "/pret/dons/" + id, rough, null, expiresAt);
        }
    }
}
