package fr.agissons.volunteering.discovery;

import fr.agissons.core.search.SearchIndex;
import fr.agissons.volunteering.mission.MissionRule;
import fr.agissons.volunteering.mission.Remote;
import fr.agissons.volunteering.mission.Theme;
import fr.agissons.volunteering.mission.TownClock;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what a visitor asks for into one statement that reads exactly the rows of one page. */
@Component
class MissionFinder {
    private static final String SEARCHED = "volunteering.mission";
    private static final int SEARCH_LIMIT = 500;
    private static final Duration LONGEST_SLOT = Duration.ofHours(24);

    private static final String FROM = " from Mission m join Slot s on" + MissionRule.NEXT_SLOT;

    /** Great-circle distance in kilometres from the point asked for, as {@code GeoPoint} computes it. */
    private static final String DISTANCE = """
            2 * 6371.0088 * asin(least(1.0, sqrt(
                power(sin(radians(m.details.address.latitude - :lat) / 2), 2)
                + cos(radians(:lat)) * cos(radians(m.details.address.latitude))
                * power(sin(radians(m.details.address.longitude - :lon) / 2), 2))))""";

    private static final String ROW = """
            select m.id, m.details.title, m.details.theme, m.organisationName, m.details.address.city,
            m.details.address.latitude, m.details.address.longitude, m.details.remote, m.details.openToMinors,
            s.id, s.standing, s.startsAt, s.endsAt, s.capacity, s.taken, \
            """;

    private final EntityManager entities;
    private final SearchIndex index;
    private final TownClock clock;

    MissionFinder(EntityManager entities, SearchIndex index, TownClock clock) {
        this.entities = entities;
        this.index = index;
        this.clock = clock;
    }

    /** At most so many missions from where the question's cursor stands, in the order it asks for. */
    List<MissionRow> rows(ListQuery query, @Nullable Near near, int limit) {
        Conditions conditions = conditions(query, near);
        query.theme().ifPresent(theme -> conditions.and("m.details.theme = :theme", "theme", theme));
        boolean byDistance = near != null && query.byDistance();
        Cursor.of(query.get(ListQuery.AFTER)).ifPresent(cursor -> {
            conditions.with("slot", cursor.slot());
            if (byDistance) {
                conditions.and("(" + DISTANCE + " > :at or (" + DISTANCE + " = :at and s.id > :slot))");
                conditions.with("at", cursor.distance());
            } else {
                conditions.and("s.startsAt >= :at and (s.startsAt > :at or s.id > :slot)", "at", cursor.start());
            }
        });
        String order = byDistance ? DISTANCE + ", s.id" : "s.startsAt, s.id";
        String select = ROW + (near == null ? "cast(null as Double)" : DISTANCE);
        // The limit stands in the statement, not beside it: known to the planner, the plan is made once.
        String statement = select + FROM + conditions + " order by " + order + " limit " + limit;
        return conditions.ask(entities, statement, MissionRow.class).getResultList();
    }

    /** How many missions of each theme the same question finds. */
    List<ThemeCount> counts(ListQuery query, @Nullable Near near) {
        Conditions conditions = conditions(query, near);
        return conditions
                .ask(
                        entities,
                        "select m.details.theme, count(m)" + FROM + conditions + " group by m.details.theme",
                        ThemeCount.class)
                .getResultList();
    }

    private Conditions conditions(ListQuery query, @Nullable Near near) {
        Instant now = clock.now();
        Conditions conditions = new Conditions();
        conditions.and(MissionRule.VISIBLE, "now", now);
        // No slot lasts longer than a day: this is where the index is entered.
        conditions.and("s.startsAt > :dayBefore", "dayBefore", now.minus(LONGEST_SLOT));
        String text = query.get(ListQuery.TEXT);
        if (!text.isEmpty()) {
            List<UUID> found = index.ids(SEARCHED, text, SEARCH_LIMIT);
            conditions.and("m.id in (:found)", "found", found.isEmpty() ? List.of(new UUID(0, 0)) : found);
        }
        query.when().ifPresent(when -> slotAhead(conditions, query, when.until(clock), when == When.WEEKEND));
        if (query.when().isEmpty() && query.says(ListQuery.EVENING)) {
            slotAhead(conditions, query, clock.startOf(clock.today().plusYears(2)), false);
        }
        if (query.says(ListQuery.REMOTE)) {
            conditions.and("m.details.remote <> :onTheSpot", "onTheSpot", Remote.NO);
        }
        if (query.says(ListQuery.MINORS)) {
            conditions.and("m.details.openToMinors = true");
        }
        if (near != null) {
            around(conditions, near);
        }
        return conditions;
    }

    private static void slotAhead(Conditions conditions, ListQuery query, Instant until, boolean weekend) {
        conditions.and("exists (select 1 from Slot x where x.missionId = m.id and x.cancelled = false"
                + " and x.startsAt > :now and x.startsAt < :until"
                + (weekend ? " and x.weekend = true" : "")
                + (query.says(ListQuery.EVENING) ? " and x.evening = true" : "")
                + ")");
        conditions.with("until", until);
    }

    private static void around(Conditions conditions, Near near) {
        conditions.and("m.details.address.latitude between :south and :north");
        conditions.and("m.details.address.longitude between :west and :east");
        conditions.and(DISTANCE + " <= :km", "km", near.kilometres());
        conditions.with("lat", near.point().latitude());
        conditions.with("lon", near.point().longitude());
        conditions.with("south", near.south());
        conditions.with("north", near.north());
        conditions.with("west", near.west());
        conditions.with("east", near.east());
    }

    /** How many missions there are of one theme. */
    record ThemeCount(Theme theme, long missions) {}

    /** The conditions of one statement with their values. */
    private static final class Conditions {
        private final StringBuilder text = new StringBuilder(" where ");
        private final Map<String, Object> values = new HashMap<>();

        void and(String condition) {
            text.append(text.length() > " where ".length() ? " and " : "").append(condition);
        }

        void and(String condition, String name, Object value) {
            and(condition);
            with(name, value);
        }

        void with(String name, Object value) {
            values.put(name, value);
        }

        <T> TypedQuery<T> ask(EntityManager entities, String statement, Class<T> type) {
            TypedQuery<T> query = entities.createQuery(statement, type);
            values.forEach(query::setParameter);
            return query;
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
