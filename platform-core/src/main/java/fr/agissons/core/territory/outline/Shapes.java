package fr.agissons.core.territory.outline;

import java.util.List;
import java.util.Locale;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.precision.GeometryPrecisionReducer;

/** Makes outlines small: neighbours together, so that the border they share stays one line. */
final class Shapes {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private Shapes() {}

    /** One sound geometry of the polygons of a territory. */
    static Geometry sound(List<Polygon> polygons) {
        Geometry drawn = GEOMETRY.createMultiPolygon(polygons.toArray(Polygon[]::new));
        return drawn.isValid() ? drawn : GeometryFixer.fix(drawn);
    }

    /** The same territories with fewer points, in the same order. */
    static Geometry[] simplified(List<Geometry> territories, Level level) {
        return simplified(territories, level.tolerance());
    }

    static Geometry[] simplified(List<Geometry> territories, double tolerance) {
        return CoverageSimplifier.simplify(territories.toArray(Geometry[]::new), tolerance);
    }

    /** Coordinates of a GeoJSON MultiPolygon, rounded; empty when nothing is left that one could see. */
    static String coordinates(Geometry territory, Level level) {
        return coordinates(territory, level.precision());
    }

    static String coordinates(Geometry territory, PrecisionModel precision) {
        Geometry rounded = GeometryPrecisionReducer.reduce(territory, precision);
        var text = new StringBuilder("[");
        for (Object part : PolygonExtracter.getPolygons(rounded)) {
            if (part instanceof Polygon polygon && !polygon.isEmpty()) {
                text.append(text.length() > 1 ? "," : "").append('[');
                write(text, polygon.getExteriorRing());
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    text.append(',');
                    write(text, polygon.getInteriorRingN(hole));
                }
                text.append(']');
            }
        }
        return text.append(']').toString();
    }

    private static void write(StringBuilder text, LineString ring) {
        char joint = '[';
        for (Coordinate point : ring.getCoordinates()) {
            text.append(joint)
                    .append('[')
                    .append(number(point.x))
                    .append(',')
                    .append(number(point.y))
                    .append(']');
            joint = ',';
        }
        text.append(']');
    }

    /** At most five decimals, and no more of them than needed. */
    private static String number(double degrees) {
        String text = String.format(Locale.ROOT, "%.5f", degrees);
        return text.replaceAll("\\.?0+$", "");
    }
}
