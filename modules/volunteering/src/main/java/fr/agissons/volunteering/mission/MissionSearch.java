package fr.agissons.volunteering.mission;

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

/** The missions the public can see, as the town's search index holds them. */
@Component
class MissionSearch implements SearchSource {
    /** The kind of its documents, and the message key of its label. */
    static final String KIND = "volunteering.mission";

    private static final String VISIBLE = """
            select m.id, m.title, m.objective, m.description, m.organisation_name, m.city, m.latitude, m.longitude,
                m.open_until
            from volunteering_mission m
            where""" + MissionRule.VISIBLE;

    private static final int AT_ONCE = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Reads reads;
    private final TownClock clock;

    MissionSearch(Reads reads, TownClock clock) {
        this.reads = reads;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<SearchDocument> document(UUID id) {
        return reads.first(Row.class, VISIBLE + "and m.id = :id", Map.of("now", clock.now(), "id", id))
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

    /** A town may have more missions than fit in memory. */
    private List<Row> after(UUID id, Instant now) {
        return reads.list(
                Row.class,
                VISIBLE + "and m.id > :after order by m.id limit " + AT_ONCE,
                Map.of("now", now, "after", id));
    }

    /** What the index needs of one mission. */
    record Row(
            UUID id,
            String title,
            String objective,
            String description,
            String organisation,
            @Nullable String city,
            @Nullable Double latitude,
            @Nullable Double longitude,
            Instant openUntil) {
        SearchDocument document() {
            GeoPoint point = latitude == null || longitude == null ? null : new GeoPoint(latitude, longitude);
            String text = String.join("\n", objective, description, organisation, city == null ? "" : city);
            Instant until = openUntil.equals(Slot.SOME_DAY) ? null : openUntil;
            return new SearchDocument(id, KIND, title, text, "/missions/" + id, point, null, until);
        }
    }
}
