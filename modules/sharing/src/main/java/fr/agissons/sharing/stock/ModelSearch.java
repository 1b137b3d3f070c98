package fr.agissons.sharing.stock;

import fr.agissons.core.geo.GeoPoint;
import fr.agissons.core.read.Reads;
import fr.agissons.core.search.SearchDocument;
import fr.agissons.core.search.SearchSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the public can borrow, as the town's search index holds it. */
@Component
public class ModelSearch implements SearchSource {
    /** The kind of its documents, and the message key of its label. */
    public static final String KIND = "sharing.model";

    private static final String VISIBLE =
            "select m.id, m.name, m.description, l.name, coalesce(o.name, ''), l.city, l.latitude, l.longitude from"
                    + StockRule.FROM + "where" + StockRule.VISIBLE;

    private static final int AT_ONCE = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Reads reads;

    ModelSearch(Reads reads) {
        this.reads = reads;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<SearchDocument> document(UUID id) {
        return reads.first(Row.class, VISIBLE + "and m.id = :id", Map.of("id", id))
                .map(Row::document);
    }

    @Override
    public Stream<SearchDocument> all() {
        return Stream.iterate(
                        after(BEFORE_ALL),
                        rows -> !rows.isEmpty(),
                        rows -> after(rows.getLast().id()))
                .flatMap(List::stream)
                .map(Row::document);
    }

    private List<Row> after(UUID id) {
        return reads.list(Row.class, VISIBLE + "and m.id > :after order by m.id limit " + AT_ONCE, Map.of("after", id));
    }

    /** What the index needs of one model. */
    record Row(
            UUID id,
            String name,
            String description,
            String library,
            String organisation,
            String city,
            double latitude,
            double longitude) {
        SearchDocument document() {
            String text = String.join("\n", description, library, organisation, city);
            return new SearchDocument(
                    id, KIND, name, text, "/pret/" + id, new GeoPoint(latitude, longitude), null, null);
        }
    }
}
