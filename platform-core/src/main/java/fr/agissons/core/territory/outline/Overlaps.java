package fr.agissons.core.territory.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Finds parts of a town that lie over one another, more than the breadth of a pencil. */
public final class Overlaps {
    /** Of the smaller one: borders drawn twice by hand never quite agree. */
    private static final double PENCIL = 0.02;

    private Overlaps() {}

    /**
     * Two that share ground.
     *
     * @param one its name
     * @param other its name
     */
    public record Pair(String one, String other) {}

    /** Those that do among these, given by name with the coordinates of their GeoJSON MultiPolygon. */
    public static List<Pair> among(Map<String, String> coordinatesByName) {
        List<String> names = List.copyOf(coordinatesByName.keySet());
        List<Geometry> shapes = names.stream()
                .map(name -> AreaShape.known(coordinatesByName.getOrDefault(name, "[]")))
                .toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < shapes.size(); i++) {
            for (int j = i + 1; j < shapes.size(); j++) {
                if (overlap(shapes.get(i), shapes.get(j))) {
                    pairs.add(new Pair(names.get(i), names.get(j)));
                }
            }
        }
        return pairs;
    }

    private static boolean overlap(Geometry one, Geometry other) {
        return one.getEnvelopeInternal().intersects(other.getEnvelopeInternal())
                && OverlayNGRobust.overlay(one, other, OverlayNG.INTERSECTION).getArea()
                        > PENCIL * Math.min(one.getArea(), other.getArea());
    }
}
