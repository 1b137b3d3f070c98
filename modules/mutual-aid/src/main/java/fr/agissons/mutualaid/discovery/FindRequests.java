package fr.agissons.mutualaid.discovery;

import fr.agissons.core.access.Me;
import fr.agissons.core.geo.Near;
import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Reads;
import fr.agissons.core.read.Trip;
import fr.agissons.core.search.SearchIndex;
import fr.agissons.core.settings.Settings;
import fr.agissons.core.territory.NearPlaces;
import fr.agissons.core.time.TownClock;
import fr.agissons.mutualaid.request.RequestRule;
import fr.agissons.mutualaid.rule.Category;
import fr.agissons.mutualaid.rule.MutualAidSettings;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers the list of requests for whoever reads it: what they may know of, the most pressing first. */
@Service
class FindRequests {
    static final int PAGE = 20;
    private static final int MOST_FOUND = 200;
    private static final UUID NOTHING = new UUID(0, 0);

    /** Great-circle distance in kilometres from the point asked for to the rough point. */
    private static final String DISTANCE = """
            2 * 6371.0088 * asin(least(1.0, sqrt(
                power(sin(radians(r.latitude - :lat) / 2), 2)
                + cos(radians(:lat)) * cos(radians(r.latitude)) * power(sin(radians(r.longitude - :lon) / 2), 2))))""";

    private static final List<Integer> DISTANCES = List.of(1, 2, 5, 10);
    private static final String NO_DISTANCE = "cast(null as float8)";
    private static final String FROM =
            " from mutualaid_request r where" + RequestRule.SEEKING + "and" + RequestRule.SHOWN;
    private static final String PRESSING = " order by r.urgency = 'TODAY' desc, r.wanted_until, r.id";

    private final Reads reads;
    private final SearchIndex index;
    private final NearPlaces places;
    private final Settings settings;
    private final TownClock clock;

    FindRequests(Reads reads, SearchIndex index, NearPlaces places, Settings settings, TownClock clock) {
        this.reads = reads;
        this.index = index;
        this.places = places;
        this.settings = settings;
        this.clock = clock;
    }

    private record Count(Category category, long requests) {}

    /** One page of the list this question asks for. */
    ListPage page(ListQuery query, @Nullable Me reader) {
        int usual = settings.of(MutualAidSettings.class).nearby();
        Set<Integer> distances = new TreeSet<>(DISTANCES);
        distances.add(usual);
        Near near = places.of(query.filters(), distances, usual).orElse(null);
        Map<String, Object> values = new HashMap<>(RequestRule.reader(reader, clock.now()));
        StringBuilder where = new StringBuilder(FROM);
        query.urgency().ifPresent(urgency -> {
            where.append(" and r.urgency = :urgency");
            values.put("urgency", urgency);
        });
        words(query, where, values);
        around(near, where, values);
        Trip trip = reads.trip().plannedAnew();
        Answer<Count> counts =
                trip.ask(Count.class, "select r.category, count(*)" + where + " group by r.category", values);
        query.category().ifPresent(category -> {
            where.append(" and r.category = :category");
            values.put("category", category);
        });
        values.put("skip", (query.page() - 1) * PAGE);
        Answer<RequestRow> rows = trip.ask(
                RequestRow.class,
                RequestRow.COLUMNS + (near == null ? NO_DISTANCE : DISTANCE) + where + PRESSING + " limit " + (PAGE + 1)
                        + " offset :skip",
                values);
        trip.go();
        Map<Category, Long> byCategory = new EnumMap<>(Category.class);
        counts.rows().forEach(count -> byCategory.put(count.category, count.requests));
        List<RequestRow> found = rows.rows();
        boolean more = found.size() > PAGE;
        boolean lost = near == null && !query.get(ListQuery.PLACE).isEmpty();
        List<RequestRow> shown = more ? found.subList(0, PAGE) : found;
        return new ListPage(query, shown, byCategory, near, List.copyOf(distances), lost, more);
    }

    /** Asks for at most so many that anybody may read, for the home page. */
    Answer<RequestRow> pressing(Trip trip, int limit) {
        return trip.ask(
                RequestRow.class,
                RequestRow.COLUMNS + NO_DISTANCE + " from mutualaid_request r where" + RequestRule.PUBLIC + PRESSING
                        + " limit " + limit,
                Map.of("now", clock.now()));
    }

    private void words(ListQuery query, StringBuilder where, Map<String, Object> values) {
        String words = query.get(ListQuery.TEXT);
        if (!words.isEmpty()) {
            List<UUID> found = index.ids("mutualaid.request", words, MOST_FOUND);
            where.append(" and r.id = any(:found)");
            values.put("found", found.isEmpty() ? List.of(NOTHING) : found);
        }
    }

    private static void around(@Nullable Near near, StringBuilder where, Map<String, Object> values) {
        if (near != null) {
            where.append(" and ").append(DISTANCE).append(" <= :km");
            values.put("lat", near.point().latitude());
            values.put("lon", near.point().longitude());
            values.put("km", near.kilometres());
        }
    }
}
