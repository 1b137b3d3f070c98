package fr.agissons.core.territory.outline;

import fr.agissons.core.territory.GazetteerException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a GeoJSON file of territories, and refuses it at the first one that cannot be right. */
final class OutlineFile {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final int SMALLEST_RING = 3;

    private final Path path;

    OutlineFile(Path path) {
        this.path = path;
    }

    /** What the file says of one territory: its properties, and its polygons as they stand. */
    record Feature(int number, JsonNode properties, List<Polygon> polygons) {}

    List<Feature> features() {
        JsonNode root = read();
        List<Feature> features = new ArrayList<>();
        if ("FeatureCollection".equals(root.path("type").asString(""))) {
            root.path("features").forEach(feature -> features.add(feature(features.size() + 1, feature)));
        } else {
            features.add(feature(1, root));
        }
        if (features.isEmpty()) {
            throw new GazetteerException(path + " draws no territory", null);
        }
        return features;
    }

    private JsonNode read() {
        try (InputStream file = Files.newInputStream(path);
                InputStream in = path.toString().endsWith(".gz") ? new GZIPInputStream(file, 1 << 16) : file) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException | JacksonException e) {
            throw new GazetteerException(path + " is no GeoJSON: " + e.getMessage(), e);
        }
    }

    private static Feature feature(int number, JsonNode feature) {
        boolean bare = !"Feature".equals(feature.path("type").asString(""));
        JsonNode geometry = bare ? feature : feature.path("geometry");
        List<Polygon> polygons = new ArrayList<>();
        JsonNode coordinates = geometry.path("coordinates");
        switch (geometry.path("type").asString("")) {
            case "Polygon" -> polygons.add(polygon(number, coordinates));
            case "MultiPolygon" -> coordinates.forEach(one -> polygons.add(polygon(number, one)));
            default -> throw new GazetteerException(number, "a territory is drawn as Polygon or MultiPolygon");
        }
        return new Feature(number, feature.path("properties"), polygons);
    }

    private static Polygon polygon(int number, JsonNode rings) {
        LinearRing shell = null;
        List<LinearRing> holes = new ArrayList<>();
        for (JsonNode points : rings) {
            LinearRing ring = ring(number, points);
            if (shell == null) {
                shell = ring;
            } else {
                holes.add(ring);
            }
        }
        return GEOMETRY.createPolygon(required(number, shell), holes.toArray(LinearRing[]::new));
    }

    private static LinearRing required(int number, @Nullable LinearRing shell) {
        if (shell == null) {
            throw new GazetteerException(number, "a polygon has no ring");
        }
        return shell;
    }

    private static LinearRing ring(int number, JsonNode points) {
        List<Coordinate> coordinates = new ArrayList<>();
        points.forEach(point -> coordinates.add(coordinate(number, point)));
        if (coordinates.size() < SMALLEST_RING) {
            throw new GazetteerException(number, "a ring has only " + coordinates.size() + " points");
        }
        if (!coordinates.getFirst().equals2D(coordinates.getLast())) {
            coordinates.add(coordinates.getFirst().copy());
        }
        if (coordinates.size() <= SMALLEST_RING) {
            throw new GazetteerException(number, "a ring encloses nothing");
        }
        return GEOMETRY.createLinearRing(coordinates.toArray(Coordinate[]::new));
    }

    private static Coordinate coordinate(int number, JsonNode point) {
        JsonNode longitude = point.path(0);
        JsonNode latitude = point.path(1);
        if (!longitude.isNumber() || !latitude.isNumber()) {
            throw new GazetteerException(number, "a point is not written as [longitude, latitude]");
        }
        double x = longitude.asDouble();
        double y = latitude.asDouble();
        if (!(Math.abs(x) <= 180 && Math.abs(y) <= 90)) {
            throw new GazetteerException(number, "%s, %s are no degrees (WGS 84)".formatted(longitude, latitude));
        }
        return new Coordinate(x, y);
    }
}
