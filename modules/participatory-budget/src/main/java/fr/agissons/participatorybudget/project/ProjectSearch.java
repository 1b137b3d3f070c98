package fr.agissons.participatorybudget.project;

import fr.agissons.core.geo.GeoPoint;
import fr.agissons.core.read.Reads;
import fr.agissons.core.search.SearchDocument;
import fr.agissons.core.search.SearchSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The projects that everybody may read, as the town's search index holds them. */
@Component
class ProjectSearch implements SearchSource {
    private static final String SHOWN = """
            select p.id, p.title, p.words, p.place, coalesce(v.district, ''), e.title, p.latitude, p.longitude
            from""" + ProjectRule.FROM + "where" + ProjectRule.VISIBLE;

    private static final int AT_ONCE = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Reads reads;

    ProjectSearch(Reads reads) {
        this.reads = reads;
    }

    /** What the index needs of one. */
    record Row(
            UUID id,
            String title,
            String text,
            String place,
            String district,
            String edition,
            @Nullable Double latitude,
            @Nullable Double longitude) {}

    @Override
    public String kind() {
        return Project.KIND;
    }

    @Override
    public Optional<SearchDocument> document(UUID id) {
        return reads.first(Row.class, SHOWN + "and p.id = :id", Map.of("id", id))
                .map(ProjectSearch::document);
    }

    @Override
    public Stream<SearchDocument> all() {
        return Stream.iterate(
                        after(BEFORE_ALL),
                        rows -> !rows.isEmpty(),
                        rows -> after(rows.getLast().id()))
                .flatMap(List::stream)
                .map(ProjectSearch::document);
    }

    private List<Row> after(UUID id) {
        return reads.list(Row.class, SHOWN + "and p.id > :after order by p.id limit " + AT_ONCE, Map.of("after", id));
    }

    private static SearchDocument document(Row row) {
        Double north = row.latitude;
        Double east = row.longitude;
        return new SearchDocument(
                row.id,
                Project.KIND,
                row.title,
                String.join("\n", row.text, row.place, row.district, row.edition),
                ProjectView.path(row.id),
                north == null || east == null ? null : new GeoPoint(north, east),
                null,
                null);
    }
}
