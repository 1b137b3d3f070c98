package fr.agissons.sharing.gift.page;

import fr.agissons.core.geo.Near;
import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Reads;
import fr.agissons.core.read.Trip;
import fr.agissons.core.search.SearchIndex;
import fr.agissons.core.territory.NearPlaces;
import fr.agissons.core.time.TownClock;
import fr.agissons.sharing.gift.GiftCategory;
import fr.agissons.sharing.gift.GiftRule;
import fr.agissons.sharing.gift.GiftSearch;
import fr.agissons.sharing.gift.Room;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers the list of give-aways, the newest first. */
@Service
class FindGifts {
    /** How far one goes to fetch something, in kilometres. */
    static final List<Integer> DISTANCES = List.of(1, 2, 5, 10);

    static final int PAGE = 20;
    private static final int USUAL = 5;
    private static final int MOST_FOUND = 500;
    private static final UUID NOTHING = new UUID(0, 0);

    /** Great-circle distance in kilometres from the point asked for to the rough point. */
    private static final String DISTANCE = """
            2 * 6371.0088 * asin(least(1.0, sqrt(
                power(sin(radians(g.latitude - :lat) / 2), 2)
                + cos(radians(:lat)) * cos(radians(g.latitude)) * power(sin(radians(g.longitude - :lon) / 2), 2))))""";

    private static final String NO_DISTANCE = "cast(null as float8)";
    private static final String FROM = " from" + GiftRule.FROM + "where" + GiftRule.VISIBLE;

    private final Reads reads;
    private final SearchIndex index;
    private final NearPlaces places;
    private final Room room;
    private final TownClock clock;

    FindGifts(Reads reads, SearchIndex index, NearPlaces places, Room room, TownClock clock) {
        this.reads = reads;
        this.index = index;
        this.places = places;
        this.room = room;
        this.clock = clock;
    }

    private record Count(GiftCategory category, long gifts) {}

    /** One page of the list this question asks for. */
    GiftListPage page(GiftQuery query) {
        if (!room.isOpen()) {
            return GiftListPage.closed(query);
        }
        Near near = places.of(query.filters(), DISTANCES, USUAL).orElse(null);
        Map<String, Object> values = new HashMap<>();
        values.put("now", clock.now());
        StringBuilder where = new StringBuilder(FROM);
        narrow(query, near, where, values);
        Trip trip = reads.trip().plannedAnew();
        Answer<Count> counts =
                trip.ask(Count.class, "select g.category, count(*)" + where + " group by g.category", values);
        query.category().ifPresent(category -> {
            where.append(" and g.category = :category");
            values.put("category", category);
        });
        query.after().ifPresent(last -> {
            where.append(" and g.id < :after");
            values.put("after", last);
        });
        Answer<GiftRow> rows = trip.ask(
                GiftRow.class,
                GiftRow.COLUMNS + (near == null ? NO_DISTANCE : DISTANCE) + where + " order by g.id desc limit "
                        + (PAGE + 1),
                values);
        trip.go();
        Map<GiftCategory, Long> byCategory = new EnumMap<>(GiftCategory.class);
        counts.rows().forEach(count -> byCategory.put(count.category, count.gifts));
        List<GiftRow> found = rows.rows();
        boolean more = found.size() > PAGE;
        boolean lost = near == null && !query.get(GiftQuery.PLACE).isEmpty();
        return new GiftListPage(query, more ? found.subList(0, PAGE) : found, byCategory, near, lost, more, true);
    }

    /** Asks for the newest that can still be had, for the home page. */
    Answer<GiftRow> newest(Trip trip, int limit) {
        return trip.ask(
                GiftRow.class,
                GiftRow.COLUMNS + NO_DISTANCE + FROM
                        + "and g.way = 'OFFER' and g.state = 'OPEN' order by g.id desc limit " + limit,
                Map.of("now", clock.now()));
    }

    private void narrow(GiftQuery query, @Nullable Near near, StringBuilder where, Map<String, Object> values) {
        query.way().ifPresent(way -> {
            where.append(" and g.way = :way");
            values.put("way", way);
        });
        String words = query.get(GiftQuery.TEXT);
        if (!words.isEmpty()) {
            List<UUID> found = index.ids(GiftSearch.KIND, words, MOST_FOUND);
            where.append(" and g.id = any(:found)");
            values.put("found", found.isEmpty() ? List.of(NOTHING) : found);
        }
        if (near != null) {
            where.append(" and ").append(DISTANCE).append(" <= :km");
            values.put("lat", near.point().latitude());
            values.put("lon", near.point().longitude());
            values.put("km", near.kilometres());
        }
    }
}
