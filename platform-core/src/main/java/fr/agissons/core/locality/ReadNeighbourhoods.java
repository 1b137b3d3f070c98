package fr.agissons.core.locality;

import fr.agissons.core.geo.GeoPoint;
import fr.agissons.core.read.Reads;
import fr.agissons.core.territory.outline.Overlaps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The neighbourhoods of the current town, for its pages and its map. */
@Component
public class ReadNeighbourhoods {
    private static final String LINES = """
            select id, version, name, latitude, longitude from neighbourhood where tenant_id = :tenant\s""";

    private static final String DRAWN = """
            select name, outline, latitude, longitude from neighbourhood
            where tenant_id = :tenant and outline is not null\s""";

    private final Reads reads;

    ReadNeighbourhoods(Reads reads) {
        this.reads = reads;
    }

    /**
     * One of them in a list.
     *
     * @param id its number
     * @param version how often it was changed
     * @param name what people call it
     * @param latitude of a point inside, when it has an outline
     * @param longitude of that point
     */
    public record Line(UUID id, int version, String name, Optional<Double> latitude, Optional<Double> longitude) {
        /** Where its name stands on the map; nothing without an outline. */
        public Optional<GeoPoint> inside() {
            return latitude.flatMap(north -> longitude.map(east -> new GeoPoint(north, east)));
        }

        /** Whether the map shows it. */
        public boolean drawn() {
            return latitude.isPresent();
        }
    }

    /**
     * One of them as the map shows it.
     *
     * @param name what people call it
     * @param coordinates those of a GeoJSON MultiPolygon, as text
     * @param latitude of a point inside
     * @param longitude of a point inside
     */
    public record Outlined(String name, String coordinates, double latitude, double longitude) {}

    /** All of them by name. */
    public List<Line> all() {
        return reads.list(Line.class, LINES + "order by lower(name), id", Map.of());
    }

    /** One of them. */
    public Optional<Line> find(UUID id) {
        return reads.first(Line.class, LINES + "and id = :id", Map.of("id", id));
    }

    /** The coordinates of its outline's MultiPolygon, when it has one. */
    public Optional<String> outline(UUID id) {
        return reads.first(Outlined.class, DRAWN + "and id = :id", Map.of("id", id))
                .map(Outlined::coordinates);
    }

    /** Those that lie over one another, by name. */
    public List<Overlaps.Pair> overlaps() {
        Map<String, String> outlines = new TreeMap<>();
        drawn().forEach(one -> outlines.put(one.name(), one.coordinates()));
        return Overlaps.among(outlines);
    }

    /** Those with an outline. */
    public List<Outlined> drawn() {
        return reads.list(Outlined.class, DRAWN + "order by id", Map.of());
    }
}
