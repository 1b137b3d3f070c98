package fr.agissons.participatorybudget.idea;

import fr.agissons.core.geo.GeoPoint;
import fr.agissons.core.opendata.Pieces;
import fr.agissons.core.read.Reads;
import fr.agissons.core.search.SearchDocument;
import fr.agissons.core.search.SearchSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ideas as the town's search index holds them. */
@Component
public class IdeaSearch implements SearchSource {
    /** The kind of its documents, and the message key of its label. */
    public static final String KIND = Idea.KIND;

    private static final String VISIBLE = """
            select i.id, i.title, i.words, i.place, v.district, i.latitude, i.longitude
            from""" + IdeaRule.FROM + "where" + IdeaRule.VISIBLE;

    private final Reads reads;

    IdeaSearch(Reads reads) {
        this.reads = reads;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<SearchDocument> document(UUID id) {
        return reads.first(Row.class, VISIBLE + "and i.id = :id", Map.of("id", id))
                .map(Row::document);
    }

    @Override
    public Stream<SearchDocument> all() {
        List<SearchDocument> documents = new ArrayList<>();
        Pieces.each(
                last -> reads.list(
                        Row.class,
                        VISIBLE + "and i.id > :after order by i.id limit " + Pieces.MOST,
                        Map.of("after", last)),
                Row::id,
                row -> documents.add(row.document()));
        return documents.stream();
    }

    /** What the index needs of one. */
    record Row(
            UUID id,
            String title,
            String words,
            String place,
            @Nullable String district,
            @Nullable Double latitude,
            @Nullable Double longitude) {
        SearchDocument document() {
            String text = String.join("\n", words, place, district == null ? "" : district);
            GeoPoint point = latitude == null || longitude == null ? null : new GeoPoint(latitude, longitude);
            return new SearchDocument(id, KIND, title, text, IdeaRule.PATH + "/" + id, point, null, null);
        }
    }
}
