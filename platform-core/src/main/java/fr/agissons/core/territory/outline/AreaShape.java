package fr.agissons.core.territory.outline;

import fr.agissons.core.territory.outline.AreaUpload.Fault;
import fr.agissons.core.territory.outline.AreaUpload.WrongArea;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The shape of one part of a town, as its GeoJSON geometry draws it: sound, or refused. */
final class AreaShape {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final int SMALLEST_RING = 4;

    private final int number;

    private AreaShape(int number) {
        this.number = number;
    }

    static Geometry of(JsonNode geometry, int number) {
        Geometry drawn = drawn(geometry, number);
        if (drawn.isEmpty()) {
            throw new WrongArea(Fault.NO_POLYGON, number);
        }
        if (!drawn.isValid()) {
            throw new WrongArea(Fault.CROSSES_ITSELF, number);
        }
        return drawn;
    }

    /** The shape of an outline that is kept already, of which these are the coordinates. */
    static Geometry known(String coordinates) {
        ObjectNode geometry = JsonMapper.shared().createObjectNode().put("type", "MultiPolygon");
        geometry.set("coordinates", JsonMapper.shared().readTree(coordinates));
        Geometry drawn = drawn(geometry, 0);
        return drawn.isValid() ? drawn : GeometryFixer.fix(drawn);
    }

    private static Geometry drawn(JsonNode geometry, int number) {
        AreaShape reader = new AreaShape(number);
        JsonNode coordinates = geometry.path("coordinates");
        List<Polygon> polygons = new ArrayList<>();
        switch (geometry.path("type").asString("")) {
            case "Polygon" -> polygons.add(reader.polygon(coordinates));
            case "MultiPolygon" -> coordinates.forEach(one -> polygons.add(reader.polygon(one)));
            default -> throw new WrongArea(Fault.NO_POLYGON, number);
        }
        return GEOMETRY.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    private Polygon polygon(JsonNode rings) {
        List<LinearRing> drawn = new ArrayList<>();
        rings.forEach(points -> drawn.add(ring(points)));
        if (drawn.isEmpty()) {
            throw new WrongArea(Fault.NO_POLYGON, number);
        }
        return GEOMETRY.createPolygon(
                drawn.getFirst(), drawn.subList(1, drawn.size()).toArray(LinearRing[]::new));
    }

    private LinearRing ring(JsonNode points) {
        List<Coordinate> coordinates = new ArrayList<>();
        points.forEach(point -> coordinates.add(coordinate(point)));
        boolean open = coordinates.isEmpty() || !coordinates.getFirst().equals2D(coordinates.getLast());
        if (open || coordinates.size() < SMALLEST_RING) {
            throw new WrongArea(Fault.NO_POLYGON, number);
        }
        return GEOMETRY.createLinearRing(coordinates.toArray(Coordinate[]::new));
    }

    private Coordinate coordinate(JsonNode point) {
        JsonNode longitude = point.path(0);
        JsonNode latitude = point.path(1);
        boolean degrees = longitude.isNumber()
                && latitude.isNumber()
                && Math.abs(longitude.asDouble()) <= 180
                && Math.abs(latitude.asDouble()) <= 90;
        if (!degrees) {
            throw new WrongArea(Fault.NO_DEGREES, number);
        }
        return new Coordinate(longitude.asDouble(), latitude.asDouble());
    }
}
