package fr.agissons.sharing.catalogue;

import fr.agissons.core.geo.Near;
import fr.agissons.core.read.Answer;
import fr.agissons.core.read.Trip;
import fr.agissons.sharing.stock.StockRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what a visitor asks for into one statement. */
@Component
class ItemFinder {
    /** A town lends hundreds of kinds of things, not thousands: they are counted and leafed through in memory. */
    static final int MOST = 500;

    /** Great-circle distance in kilometres from the point asked for, as {@code GeoPoint} computes it. */
    private static final String DISTANCE = """
            2 * 6371.0088 * asin(least(1.0, sqrt(
                power(sin(radians(l.latitude - :lat) / 2), 2)
                + cos(radians(:lat)) * cos(radians(l.latitude)) * power(sin(radians(l.longitude - :lon) / 2), 2))))""";

    private static final String ROW = """
            select m.id, m.name, m.category, l.name, l.city, l.latitude, l.longitude, m.deposit_cents,
                (select count(*) from sharing_unit u where u.tenant_id = :tenant and u.model_id = m.id
                    and u.state in ('AVAILABLE', 'OUT')), \
            """;

    private static final String PICTURE = ", p.small, p.width, p.height from" + StockRule.FROM
            + "left join sharing_picture p on p.tenant_id = :tenant and p.model_id = m.id and p.number = 1 ";

    /** Asks for what can be borrowed, whatever its category: those are counted from the rows. */
    Answer<ItemRow> rows(Trip trip, @Nullable Near near, @Nullable List<UUID> found) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder(StockRule.VISIBLE);
        if (found != null) {
            where.append(" and m.id = any(:found)");
            values.put("found", found.isEmpty() ? List.of(new UUID(0, 0)) : found);
        }
        if (near != null) {
            where.append(" and l.latitude between :south and :north and l.longitude between :west and :east and ")
                    .append(DISTANCE)
                    .append(" <= :km");
            values.put("lat", near.point().latitude());
            values.put("lon", near.point().longitude());
            values.put("south", near.south());
            values.put("north", near.north());
            values.put("west", near.west());
            values.put("east", near.east());
            values.put("km", near.kilometres());
        }
        String distance = near == null ? "cast(null as float8)" : DISTANCE;
        String order = near == null ? "m.name, m.id" : DISTANCE + ", m.name, m.id";
        return trip.ask(
                ItemRow.class,
                ROW + distance + PICTURE + "where" + where + " order by " + order + " limit " + MOST,
                values);
    }

    /** Asks for the newest things of the town. */
    Answer<ItemRow> newest(Trip trip, int limit) {
        return trip.ask(
                ItemRow.class,
                ROW + "cast(null as float8)" + PICTURE + "where" + StockRule.VISIBLE
                        + "order by m.created_at desc, m.id limit " + limit,
                Map.of());
    }
}
