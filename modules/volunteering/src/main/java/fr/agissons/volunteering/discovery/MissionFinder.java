package fr.agissons.volunteering.discovery;

import fr.agissons.core.geo.Near;
import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Trip;
import fr.agissons.core.time.TownClock;
import fr.agissons.volunteering.mission.MissionRule;
import fr.agissons.volunteering.mission.Remote;
import fr.agissons.volunteering.mission.Theme;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Turns what a visitor asks for into one statement that reads exactly the rows of one page. */
@Component
class MissionFinder {
    private static final Duration LONGEST_SLOT = Duration.ofHours(24);

    private static final String FROM =
            " from volunteering_mission m join volunteering_slot s on" + MissionRule.NEXT_SLOT;

    /** Great-circle distance in kilometres from the point asked for, as {@code GeoPoint} computes it. */
    private static final String DISTANCE = """
            2 * 6371.0088 * asin(least(1.0, sqrt(
                power(sin(radians(m.latitude - :lat) / 2), 2)
                + cos(radians(:lat)) * cos(radians(m.latitude)) * power(sin(radians(m.longitude - :lon) / 2), 2))))""";

    private static final String ROW = """
            select m.id, m.title, m.theme, m.organisation_name, m.city, m.latitude, m.longitude, m.remote,
                m.open_to_minors, s.id, s.standing, s.starts_at, s.ends_at, s.capacity, s.taken, \
            """;

    private final TownClock clock;

    MissionFinder(TownClock clock) {
        this.clock = clock;
    }

    /** Asks for at most so many missions from where the question's cursor stands, in the order it wants. */
    Answer<MissionRow> rows(Trip trip, Sought sought, int limit) {
        ListQuery query = sought.query();
        Conditions conditions = conditions(sought);
        query.theme().ifPresent(theme -> conditions.and("m.theme = :theme", "theme", theme.code()));
        boolean byDistance = sought.near() != null && query.byDistance();
        Cursor.of(query.get(ListQuery.AFTER)).ifPresent(cursor -> {
            conditions.with("slot", cursor.slot());
            if (byDistance) {
                conditions.and("(" + DISTANCE + ", s.id) > (:at, :slot)", "at", cursor.distance());
            } else {
                conditions.and("(s.starts_at, s.id) > (:at, :slot)", "at", cursor.start());
            }
        });
        String order = byDistance ? DISTANCE + ", s.id" : "s.starts_at, s.id";
        String select = ROW + (sought.near() == null ? "cast(null as float8)" : DISTANCE);
        // The limit stands in the statement, not beside it: known to the planner, the plan is made once.
        String statement = select + FROM + conditions + " order by " + order + " limit " + limit;
        return trip.ask(MissionRow.class, statement, conditions.values);
    }

    /** Asks how many missions of each theme the same question finds. */
    Answer<ThemeCount> counts(Trip trip, Sought sought) {
        Conditions conditions = conditions(sought);
        String statement = "select m.theme, count(*)" + FROM + conditions + " group by m.theme";
        return trip.ask(ThemeCount.class, statement, conditions.values);
    }

    private Conditions conditions(Sought sought) {
        Instant now = clock.now();
        ListQuery query = sought.query();
        Conditions conditions = new Conditions();
        conditions.and(MissionRule.VISIBLE, "now", now);
        // No slot lasts longer than a day: this is where the index is entered.
        conditions.and("s.starts_at > :dayBefore", "dayBefore", now.minus(LONGEST_SLOT));
        List<UUID> found = sought.found();
        if (found != null) {
            conditions.and("m.id = any(:found)", "found", found.isEmpty() ? List.of(new UUID(0, 0)) : found);
        }
        query.when().ifPresent(when -> slotAhead(conditions, query, when.until(clock), when == When.WEEKEND));
        if (query.when().isEmpty() && query.says(ListQuery.EVENING)) {
            slotAhead(conditions, query, clock.startOf(clock.today().plusYears(2)), false);
        }
        if (query.says(ListQuery.REMOTE)) {
            conditions.and("m.remote <> :onTheSpot", "onTheSpot", Remote.NO);
        }
        if (query.says(ListQuery.MINORS)) {
            conditions.and("m.open_to_minors");
        }
        Near near = sought.near();
        if (near != null) {
            around(conditions, near);
        }
        return conditions;
    }

    private static void slotAhead(Conditions conditions, ListQuery query, Instant until, boolean weekend) {
        conditions.and("exists (select 1 from volunteering_slot x where x.tenant_id = :tenant and x.mission_id = m.id"
                + " and not x.cancelled and x.starts_at > :now and x.starts_at < :until"
                + (weekend ? " and x.weekend" : "")
                + (query.says(ListQuery.EVENING) ? " and x.evening" : "")
                + ")");
        conditions.with("until", until);
    }

    private static void around(Conditions conditions, Near near) {
        conditions.and("m.latitude between :south and :north and m.longitude between :west and :east");
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
        private final StringBuilder text = new StringBuilder(256);
        private final Map<String, Object> values = new HashMap<>();

        void and(String condition) {
            text.append(text.isEmpty() ? " where " : " and ").append(condition);
        }

        void and(String condition, String name, Object value) {
            and(condition);
            with(name, value);
        }

        void with(String name, Object value) {
            values.put(name, value);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
