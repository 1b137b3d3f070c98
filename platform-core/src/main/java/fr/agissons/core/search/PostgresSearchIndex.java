package fr.agissons.core.search;

import fr.agissons.core.geo.GeoPoint;
import fr.agissons.core.tenancy.Tenancy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The search index in the town's own rows. It is an inverted index of plain words and not PostgreSQL's full-text search:
 * under forced row-level security the planner lets only leakproof operators near an index, and the match operator of
 * full-text search is none, so that its index stood unused and every search read the whole table. Equality and order of
 * text are leakproof. In a town of 50,000 documents of sixty words, with 300 other towns in the same tables, one word that
 * all of them hold takes about 130 ms and four such words about 180 ms on one core; before the weights stood in the index
 * and the documents were looked up last, it was 1 to 2 s.
 */
@Component
@ConditionalOnProperty(name = "agissons.search.engine", havingValue = "postgresql", matchIfMissing = true)
@Transactional
class PostgresSearchIndex implements SearchIndex {
    private static final int BATCH = 500;
    private static final int MOST = 500;

    /** The scores are reckoned on the words' index alone; documents are looked up from the best on, until enough stand. */
    private static final String MATCHES = """
            with wanted as materialized (
                select * from unnest(:places::int[], :words::text[], :qualities::float8[]) as w (place, word, quality)
            ), hit as (
                select t.id, w.place, max(t.weight * w.quality) as score
                from wanted w join search_term t on t.tenant_id = :tenant and t.word = w.word
                group by t.id, w.place
            )
            select %s from (
                select id, sum(score) as score from hit group by id having count(*) = :typed order by score desc, id desc
            ) m join search_document d on d.tenant_id = :tenant and d.id = m.id
            where (d.ends_at is null or d.ends_at > :now) and (cast(:kind as text) is null or d.kind = :kind)
              and split_part(d.kind, '.', 1) <> all (:off)
            order by m.score desc, m.id desc limit :limit
            """;

    static final String DOCUMENTS = MATCHES.formatted("d.*");
    static final String IDS = MATCHES.formatted("d.id");

    private final IndexRows rows;
    private final Wanted wanted;
    private final ObjectProvider<SearchSource> sources;
    private final JdbcClient jdbc;
    private final Standing standing;

    PostgresSearchIndex(
            IndexRows rows, Wanted wanted, ObjectProvider<SearchSource> sources, JdbcClient jdbc, Standing standing) {
        this.rows = rows;
        this.wanted = wanted;
        this.sources = sources;
        this.jdbc = jdbc;
        this.standing = standing;
    }

    @Override
    public void refresh(String kind, UUID id) {
        rows.lock();
        sources.stream()
                .filter(source -> source.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No source of " + kind))
                .document(id)
                .ifPresentOrElse(rows::replace, () -> rows.remove(id));
    }

    @Override
    public void rebuild() {
        rows.lock();
        rows.clear();
        sources.stream().forEach(source -> {
            var batch = new ArrayList<SearchDocument>(BATCH);
            try (var documents = source.all()) {
                documents.forEach(document -> {
                    batch.add(document);
                    if (batch.size() == BATCH) {
                        rows.add(batch);
                        batch.clear();
                    }
                });
            }
            rows.add(batch);
        });
    }

    @Override
    @Transactional(readOnly = true)
    public List<SearchDocument> find(String text, int limit) {
        return matches(DOCUMENTS, null, text, limit)
                .map(query -> query.query(PostgresSearchIndex::document).list())
                .orElse(List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> ids(String kind, String text, int limit) {
        return matches(IDS, kind, text, limit)
                .map(query -> query.query(UUID.class).list())
                .orElse(List.of());
    }

    /** The question to the database; none when some typed word answers to nothing in this town. */
    private Optional<JdbcClient.StatementSpec> matches(String sql, @Nullable String kind, String text, int limit) {
        var reading = wanted.read(text);
        if (!reading.hopeful()) {
            return Optional.empty();
        }
        var candidates = reading.candidates();
        return Optional.of(jdbc.sql(sql)
                .param("tenant", Tenancy.current().id().value())
                .param("typed", reading.typed())
                .param(
                        "places",
                        candidates.stream().map(Wanted.Candidate::place).toArray(Integer[]::new))
                .param("words", candidates.stream().map(Wanted.Candidate::word).toArray(String[]::new))
                .param(
                        "qualities",
                        candidates.stream().map(Wanted.Candidate::quality).toArray(Double[]::new))
                .param("kind", kind)
                .param("now", standing.now())
                .param("off", standing.off())
                .param("limit", Math.clamp(limit, 0, MOST)));
    }

    private static SearchDocument document(ResultSet row, int number) throws SQLException {
        double latitude = row.getDouble("latitude");
        GeoPoint point = row.wasNull() ? null : new GeoPoint(latitude, row.getDouble("longitude"));
        return new SearchDocument(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("title"),
                row.getString("text"),
                row.getString("path"),
                point,
                instant(row, "starts_at"),
                instant(row, "ends_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
