package fr.agissons.volunteering.discovery;

import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Reads;
import fr.agissons.core.read.Trip;
import fr.agissons.core.search.SearchIndex;
import fr.agissons.volunteering.mission.Theme;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers the list of missions: one page of it, the counts above it, the points of its map. */
@Service
class ListMissions {
    static final int PAGE = 20;
    private static final int MOST_POINTS = 1_000;
    private static final int MOST_FOUND = 500;
    private static final String SEARCHED = "volunteering.mission";

    private final MissionFinder finder;
    private final ThemeCounts counts;
    private final Surroundings places;
    private final SearchIndex index;
    private final Reads reads;
    private final TransactionTemplate together;

    ListMissions(
            MissionFinder finder,
            ThemeCounts counts,
            Surroundings places,
            SearchIndex index,
            Reads reads,
            PlatformTransactionManager transactions) {
        this.finder = finder;
        this.counts = counts;
        this.places = places;
        this.index = index;
        this.reads = reads;
        this.together = new TransactionTemplate(transactions);
        together.setReadOnly(true);
    }

    /** One page of the list this question asks for; with words the index is asked too, in the same transaction. */
    ListPage page(ListQuery query) {
        return query.get(ListQuery.TEXT).isEmpty()
                ? answer(query)
                : Objects.requireNonNull(together.execute(status -> answer(query)));
    }

    private ListPage answer(ListQuery query) {
        Sought sought = sought(query);
        Trip trip = trip(sought);
        Answer<MissionRow> asked = finder.rows(trip, sought, PAGE + 1);
        Supplier<Map<Theme, Long>> byTheme = counts.of(trip, sought);
        trip.go();
        List<MissionRow> rows = asked.rows();
        boolean more = rows.size() > PAGE;
        List<MissionRow> shown = more ? rows.subList(0, PAGE) : rows;
        String next = more ? query.after(Cursor.at(shown.getLast()).toString()) : null;
        boolean lost = sought.near() == null && !query.get(ListQuery.PLACE).isEmpty();
        return new ListPage(query, shown, byTheme.get(), sought.near(), places.set(), lost, next);
    }

    /** The missions this question finds that have a place, for its map. */
    List<MissionRow> points(ListQuery query) {
        Sought sought = sought(query);
        Trip trip = trip(sought);
        Answer<MissionRow> asked = finder.rows(trip, sought, MOST_POINTS);
        trip.go();
        return asked.rows().stream().filter(row -> row.latitude() != null).toList();
    }

    /** Which filters stand together decides the best way to the rows; without one it is always the slots' order. */
    private Trip trip(Sought sought) {
        return sought.query().isPlain() ? reads.trip() : reads.trip().plannedAnew();
    }

    private Sought sought(ListQuery query) {
        String words = query.get(ListQuery.TEXT);
        return new Sought(
                query, places.of(query).orElse(null), words.isEmpty() ? null : index.ids(SEARCHED, words, MOST_FOUND));
    }
}
