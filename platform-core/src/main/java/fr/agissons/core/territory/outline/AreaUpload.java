package fr.agissons.core.territory.outline;

import fr.agissons.core.geo.GeoPoint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.PrecisionModel;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the parts of a town from a GeoJSON file that one of its admins sends, and refuses it whole, saying which part is
 * wrong: nobody wants half a map.
 */
public final class AreaUpload {
    /** The largest file taken, in bytes. */
    public static final int MOST_BYTES = 3_000_000;

    /** The most parts taken. */
    public static final int MOST_AREAS = 150;

    private static final int MOST_POINTS = 100_000;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_OUTLINE = 300_000;
    /** About five metres. */
    private static final double TOLERANCE = 0.00005;

    private static final PrecisionModel FIVE_DECIMALS = new PrecisionModel(100_000);
    private static final List<String> NAMES =
            List.of("name", "nom", "libelle", "label", "quartier", "nom_quartier", "l_qu", "title");

    private final Predicate<GeoPoint> territory;
    private final Set<String> names = new HashSet<>();
    private final List<String> inOrder = new ArrayList<>();
    private final List<Geometry> shapes = new ArrayList<>();
    private int points;

    private AreaUpload(Predicate<GeoPoint> territory) {
        this.territory = territory;
    }

    /** What became of a file. */
    public sealed interface Reading {
        /** Its parts, sound and no finer than a map needs. */
        record Read(List<DrawnArea> areas) implements Reading {}

        /**
         * It cannot be taken.
         *
         * @param fault why
         * @param number which of its parts, counted from one; 0 for the file as a whole
         */
        record Refused(Fault fault, int number) implements Reading {}
    }

    /** Why a file cannot be taken. */
    public enum Fault {
        TOO_LARGE,
        NO_GEOJSON,
        NO_AREA,
        TOO_MANY_AREAS,
        TOO_MANY_POINTS,
        NO_NAME,
        SAME_NAME,
        NO_POLYGON,
        NO_DEGREES,
        CROSSES_ITSELF,
        ELSEWHERE
    }

    /** Reads a file whose parts are to lie where that holds. */
    public static Reading read(byte[] file, Predicate<GeoPoint> territory) {
        if (file.length > MOST_BYTES) {
            return new Reading.Refused(Fault.TOO_LARGE, 0);
        }
        return reading(() -> new AreaUpload(territory).areas(JsonMapper.shared().readTree(file)));
    }

    /** Reads the outline of one part, as {@link AreaText} understands it, by the rules of a file. */
    public static Reading read(String name, String text, Predicate<GeoPoint> territory) {
        if (text.length() > LONGEST_OUTLINE) {
            return new Reading.Refused(Fault.TOO_MANY_POINTS, 0);
        }
        return reading(() -> List.of(new AreaUpload(territory).area(name, AreaText.geometry(text))));
    }

    private static Reading reading(Supplier<List<DrawnArea>> read) {
        try {
            return new Reading.Read(read.get());
        } catch (JacksonException unreadable) {
            return new Reading.Refused(Fault.NO_GEOJSON, 0);
        } catch (WrongArea wrong) {
            return new Reading.Refused(wrong.fault, wrong.number);
        }
    }

    /** One part that was drawn by hand: it keeps each of its points, which may be those of its neighbours. */
    private DrawnArea area(String name, JsonNode geometry) {
        Geometry shape = shape(geometry, 0);
        return drawn(name, shape, shape, 0);
    }

    private List<DrawnArea> areas(JsonNode root) {
        if (!"FeatureCollection".equals(root.path("type").asString(""))) {
            throw new WrongArea(Fault.NO_GEOJSON, 0);
        }
        JsonNode features = root.path("features");
        if (features.isEmpty()) {
            throw new WrongArea(Fault.NO_AREA, 0);
        }
        if (features.size() > MOST_AREAS) {
            throw new WrongArea(Fault.TOO_MANY_AREAS, 0);
        }
        int number = 0;
        for (JsonNode feature : features) {
            take(feature, ++number);
        }
        Geometry[] simple = Shapes.simplified(shapes, TOLERANCE);
        List<DrawnArea> areas = new ArrayList<>();
        for (int i = 0; i < simple.length; i++) {
            areas.add(drawn(inOrder.get(i), simple[i], shapes.get(i), i + 1));
        }
        return areas;
    }

    private void take(JsonNode feature, int number) {
        String name = name(feature.path("properties"), number);
        if (!names.add(name.toLowerCase(Locale.ROOT))) {
            throw new WrongArea(Fault.SAME_NAME, number);
        }
        inOrder.add(name);
        shapes.add(shape(feature.path("geometry"), number));
    }

    private Geometry shape(JsonNode geometry, int number) {
        Geometry shape = AreaShape.of(geometry, number);
        points += shape.getNumPoints();
        if (points > MOST_POINTS) {
            throw new WrongArea(Fault.TOO_MANY_POINTS, number);
        }
        Point middle = shape.getInteriorPoint();
        if (!territory.test(new GeoPoint(middle.getY(), middle.getX()))) {
            throw new WrongArea(Fault.ELSEWHERE, number);
        }
        return shape;
    }

    private static DrawnArea drawn(String name, Geometry simple, Geometry whole, int number) {
        String coordinates = Shapes.coordinates(simple, FIVE_DECIMALS);
        if ("[]".equals(coordinates)) {
            throw new WrongArea(Fault.NO_POLYGON, number);
        }
        if (coordinates.length() > LONGEST_OUTLINE) {
            throw new WrongArea(Fault.TOO_MANY_POINTS, number);
        }
        Point inside = whole.getInteriorPoint();
        return new DrawnArea(name, coordinates, new GeoPoint(inside.getY(), inside.getX()));
    }

    /** The first of the properties that is a name, however its maker wrote the key. */
    private static String name(JsonNode properties, int number) {
        for (String key : NAMES) {
            for (String written : properties.propertyNames()) {
                String value = properties.path(written).asString("").strip().replaceAll("\\s+", " ");
                if (written.toLowerCase(Locale.ROOT).equals(key)
                        && !value.isEmpty()
                        && value.length() <= LONGEST_NAME
                        && value.codePoints().noneMatch(Character::isISOControl)) {
                    return value;
                }
            }
        }
        throw new WrongArea(Fault.NO_NAME, number);
    }

    /** One part is wrong, and so the file. */
    static final class WrongArea extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final Fault fault;
        private final int number;

        WrongArea(Fault fault, int number) {
            super(fault.name());
            this.fault = fault;
            this.number = number;
        }
    }
}
