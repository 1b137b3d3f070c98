package fr.agissons.core.search;

import fr.agissons.core.tenancy.Tenancy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the town's index and how they change; the caller holds a transaction and {@link #lock}. */
@Component
class IndexRows {
    /** Any number of our own: advisory locks share one space in a database. */
    private static final int LOCK_SPACE = 0x5ea2c4;

    private final JdbcClient jdbc;

    IndexRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps other writers of this town's index out until the transaction ends, so that the latest one reads last. */
    void lock() {
        jdbc.sql("select 1 from pg_advisory_xact_lock(?, ?)")
                .param(LOCK_SPACE)
                .param(tenant())
                .query()
                .singleValue();
    }

    /** Takes everything of the town out. */
    void clear() {
        for (String table : List.of("search_mark", "search_word", "search_term", "search_document")) {
            jdbc.sql("delete from " + table + " where tenant_id = ?")
                    .param(tenant())
                    .update();
        }
    }

    /** Takes one document out, and the words that nothing else uses. */
    void remove(UUID id) {
        Set<String> words = wordsOf(id);
        forget(id, words);
        jdbc.sql("delete from search_document where tenant_id = ? and id = ?")
                .param(tenant())
                .param(id)
                .update();
        sweep(words);
    }

    /** Puts one document in, in the place of its former self. */
    void replace(SearchDocument document) {
        Set<String> former = wordsOf(document.id());
        forget(document.id(), former);
        add(List.of(document));
        former.removeAll(Words.weighed(document.title(), document.text()).keySet());
        sweep(former);
    }

    /** Puts documents in whose words are not in yet. */
    void add(Collection<SearchDocument> documents) {
        var words = new HashSet<String>();
        var terms = new Terms();
        for (SearchDocument document : documents) {
            write(document);
            Words.weighed(document.title(), document.text()).forEach((word, weight) -> {
                words.add(word);
                terms.add(word, document.id(), weight);
            });
        }
        learn(words);
        jdbc.sql("""
                insert into search_term (tenant_id, word, id, weight)
                select ?, t.word, t.id, t.weight
                from unnest(?::text[], ?::uuid[], ?::int[]) as t (word, id, weight)
                join search_word w on w.tenant_id = ? and w.word = t.word
                where w.stem <> ''
                """)
                .param(tenant())
                .param(terms.words.toArray(String[]::new))
                .param(terms.ids.toArray(UUID[]::new))
                .param(terms.weights.toArray(Integer[]::new))
                .param(tenant())
                .update();
    }

    private void write(SearchDocument document) {
        var point = document.point();
        jdbc.sql("""
                insert into search_document
                    (tenant_id, id, kind, title, text, path, latitude, longitude, starts_at, ends_at)
                values (:tenant, :id, :kind, :title, :text, :path, :latitude, :longitude, :from, :until)
                on conflict (tenant_id, id) do update set kind = excluded.kind, title = excluded.title,
                    text = excluded.text, path = excluded.path, latitude = excluded.latitude,
                    longitude = excluded.longitude, starts_at = excluded.starts_at, ends_at = excluded.ends_at
                """)
                .param("tenant", tenant())
                .param("id", document.id())
                .param("kind", document.kind())
                .param("title", document.title())
                .param("text", document.text())
                .param("path", document.path())
                .param("latitude", point == null ? null : point.latitude(), Types.DOUBLE)
                .param("longitude", point == null ? null : point.longitude(), Types.DOUBLE)
                .param("from", timestamp(document.from()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("until", timestamp(document.until()), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** Adds to the dictionary what it does not know, with stems and marks. PostgreSQL knows French stems. */
    private void learn(Set<String> words) {
        var learnt = jdbc.sql("""
                insert into search_word (tenant_id, word, stem)
                select ?, word, coalesce((ts_lexize('french_stem', word))[1], '') from unnest(?::text[]) as word
                on conflict (tenant_id, word) do nothing returning word, stem
                """)
                .param(tenant())
                .param(words.toArray(String[]::new))
                .query(IndexRows::entry)
                .list();
        var marks = Marks.of(learnt);
        jdbc.sql("""
                insert into search_mark (tenant_id, mark, word)
                select ?, mark, word from unnest(?::int[], ?::text[]) as m (mark, word)
                """).param(tenant()).param(marks.marks()).param(marks.words()).update();
    }

    private Set<String> wordsOf(UUID id) {
        return new HashSet<>(jdbc.sql("select title, text from search_document where tenant_id = ? and id = ?")
                .param(tenant())
                .param(id)
                .query((row, number) ->
                        Words.weighed(row.getString(1), row.getString(2)).keySet())
                .optional()
                .orElse(Set.of()));
    }

    private void forget(UUID id, Set<String> words) {
        jdbc.sql("delete from search_term where tenant_id = ? and word = any(?) and id = ?")
                .param(tenant())
                .param(words.toArray(String[]::new))
                .param(id)
                .update();
    }

    /** Takes words out of the dictionary that no document has any more: what was erased leaves no trace. */
    private void sweep(Set<String> words) {
        var swept = jdbc.sql("""
                delete from search_word w where w.tenant_id = ? and w.word = any(?) and not exists (
                    select 1 from search_term t where t.tenant_id = w.tenant_id and t.word = w.word)
                returning word, stem
                """)
                .param(tenant())
                .param(words.toArray(String[]::new))
                .query(IndexRows::entry)
                .list();
        var marks = Marks.of(swept);
        jdbc.sql("""
                delete from search_mark m using unnest(?::int[], ?::text[]) as gone (mark, word)
                where m.tenant_id = ? and m.mark = gone.mark and m.word = gone.word
                """).param(marks.marks()).param(marks.words()).param(tenant()).update();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(row.getString(1), row.getString(2));
    }

    private static @Nullable Object timestamp(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static int tenant() {
        return Tenancy.current().id().value();
    }

    /** One word of the dictionary. */
    private record Entry(String word, String stem) {}

    /** Columns of marks on their way to the database in one statement. */
    private record Marks(Integer[] marks, String[] words) {
        static Marks of(List<Entry> entries) {
            var marks = new ArrayList<Integer>();
            var words = new ArrayList<String>();
            for (Entry entry : entries) {
                if (!entry.stem().isEmpty() && Words.forgiven(entry.word(), Words.SHORTEST_FORGIVEN - 1)) {
                    var all = Words.marks(entry.word());
                    all.addAll(Words.marks(entry.stem()));
                    marks.addAll(all);
                    all.forEach(any -> words.add(entry.word()));
                }
            }
            return new Marks(marks.toArray(Integer[]::new), words.toArray(String[]::new));
        }
    }

    /** Columns of terms on their way to the database in one statement. */
    private static final class Terms {
        final List<String> words = new ArrayList<>();
        final List<UUID> ids = new ArrayList<>();
        final List<Integer> weights = new ArrayList<>();

        void add(String word, UUID id, int weight) {
            words.add(word);
            ids.add(id);
            weights.add(weight);
        }
    }
}
