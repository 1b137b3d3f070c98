package fr.agissons.core.search;

import fr.agissons.core.tenancy.Tenancy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the words a person typed may stand for among the town's own words: the same word, one of the same stem, one it
 * begins, and only where none of these exists, one that is a typo away.
 */
@Component
class Wanted {
    private static final int MOST_WORDS = 8;
    private static final double SAME = 1;
    private static final double STEM = 0.9;
    private static final double BEGUN = 0.7;
    private static final double TYPO = 0.4;

    /** Greater than any letter that follows, in the order of the index. */
    private static final String BEYOND = Character.toString(Character.MAX_CODE_POINT);

    private final JdbcClient jdbc;

    Wanted(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The town's words that serve the typed ones.
     *
     * @param typed how many typed words a document must answer
     * @param candidates for each of them the words that answer it
     */
    record Reading(int typed, List<Candidate> candidates) {
        /** Whether some document may answer. */
        boolean hopeful() {
            return typed > 0
                    && candidates.stream().mapToInt(Candidate::place).distinct().count() == typed;
        }
    }

    /** One of the town's words that answers the typed word at that place. */
    record Candidate(int place, String word, double quality) {}

    private record Known(int place, String typedStem, String word, String stem, boolean close) {}

    Reading read(String text) {
        List<String> typed =
                Words.of(text).stream().distinct().limit(MOST_WORDS).toList();
        if (typed.isEmpty()) {
            return new Reading(0, List.of());
        }
        var places = new HashSet<Integer>();
        var byPlace = new HashMap<Integer, List<Known>>();
        for (Known known : lookUp(typed)) {
            if (!known.typedStem().isEmpty()) {
                places.add(known.place());
                byPlace.computeIfAbsent(known.place(), place -> new ArrayList<>())
                        .add(known);
            }
        }
        var candidates = new ArrayList<Candidate>();
        byPlace.forEach((place, known) -> candidates.addAll(choose(typed.get(place - 1), place, known)));
        return new Reading(places.size(), candidates);
    }

    private static List<Candidate> choose(String typed, int place, List<Known> known) {
        Map<String, Double> best = new HashMap<>();
        for (Known one : known) {
            double quality = quality(typed, one);
            if (quality > 0) {
                best.merge(one.word(), quality, Math::max);
            }
        }
        boolean guessing = best.values().stream().allMatch(quality -> quality == TYPO);
        return best.entrySet().stream()
                .filter(entry -> guessing || entry.getValue() > TYPO)
                .map(entry -> new Candidate(place, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static double quality(String typed, Known known) {
        if (known.word().isEmpty() || known.stem().isEmpty()) {
            return 0;
        }
        if (known.word().equals(typed)) {
            return SAME;
        }
        if (known.stem().equals(known.typedStem())) {
            return STEM;
        }
        if (known.word().startsWith(typed)) {
            return BEGUN;
        }
        boolean forgiven = known.close()
                && typed.length() >= Words.SHORTEST_FORGIVEN
                && (Words.oneTypoApart(typed, known.word())
                        || known.typedStem().length() >= Words.SHORTEST_FORGIVEN
                                && Words.oneTypoApart(known.typedStem(), known.stem()));
        return forgiven ? TYPO : 0;
    }

    /**
     * All that may answer, in one statement; each typed word comes at least once, with an empty word. Every comparison is
     * an equality or an order of plain columns, the only operators an index serves under row-level security.
     */
    private List<Known> lookUp(List<String> typed) {
        var markPlaces = new ArrayList<Integer>();
        var marks = new ArrayList<Integer>();
        for (int i = 0; i < typed.size(); i++) {
            if (Words.forgiven(typed.get(i), Words.SHORTEST_FORGIVEN)) {
                for (Integer mark : Words.marks(typed.get(i))) {
                    markPlaces.add(i + 1);
                    marks.add(mark);
                }
            }
        }
        return jdbc.sql("""
                with typed as materialized (
                    select place::int, word, beyond, coalesce((ts_lexize('french_stem', word))[1], '') as stem
                    from unnest(:words::text[], :beyond::text[]) with ordinality as t (word, beyond, place)
                ), marked as materialized (
                    select * from unnest(:places::int[], :marks::int[]) as k (place, mark)
                )
                select place, stem as typed_stem, '' as word, '' as stem, false as close from typed
                union all
                select t.place, t.stem, w.word, w.stem, false
                from typed t join search_word w on w.tenant_id = :tenant and w.stem = t.stem where t.stem <> ''
                union all
                select t.place, t.stem, w.word, w.stem, false
                from typed t cross join lateral (
                    select word, stem from search_word
                    where tenant_id = :tenant and word >= t.word and word < t.beyond order by word limit 200) as w
                union all
                select t.place, t.stem, w.word, w.stem, true
                from typed t
                join marked k on k.place = t.place
                join search_mark m on m.tenant_id = :tenant and m.mark = k.mark
                join search_word w on w.tenant_id = :tenant and w.word = m.word
                """)
                .param("tenant", Tenancy.current().id().value())
                .param("words", typed.toArray(String[]::new))
                .param("beyond", typed.stream().map(word -> word + BEYOND).toArray(String[]::new))
                .param("places", markPlaces.toArray(Integer[]::new))
                .param("marks", marks.toArray(Integer[]::new))
                .query((row, number) -> new Known(
                        row.getInt("place"),
                        row.getString("typed_stem"),
                        row.getString("word"),
                        row.getString("stem"),
                        row.getBoolean("close")))
                .list();
    }
}
