package fr.agissons.theming.map;

import fr.agissons.core.geo.GeoBox;
import fr.agissons.core.geo.GeoPoint;
import fr.agissons.core.locality.ReadNeighbourhoods.Outlined;
import fr.agissons.core.territory.Commune;
import fr.agissons.core.territory.CommunePoints;
import fr.agissons.core.territory.Communes;
import fr.agissons.core.territory.outline.Level;
import fr.agissons.core.territory.outline.Outline;
import fr.agissons.core.territory.outline.Outlines;
import fr.agissons.theming.component.Json;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Draws the ground of one territory and of its neighbours in view, as finely as its size allows. */
@Component
class Ground {
    private static final GeoBox MAINLAND = new GeoBox(41.3, -5.2, 51.1, 9.6);
    private static final double LEAST_MARGIN = 0.06;
    private static final double MARGIN = 0.35;
    private static final double WIDEST_WITH_COMMUNES = 1.2;
    private static final int MOST_COMMUNES = 300;
    private static final int MOST_AREAS = 120;
    private static final int MOST_NAMES = 70;

    private final Communes communes;
    private final CommunePoints points;
    private final Outlines outlines;

    Ground(Communes communes, CommunePoints points, Outlines outlines) {
        this.communes = communes;
        this.points = points;
        this.outlines = outlines;
    }

    /** The ground of a territory named by these codes, with these neighbourhoods, as the map's script reads it. */
    Json of(List<String> territory, List<Outlined> quarters) {
        Set<String> own = new HashSet<>(territory);
        List<GeoPoint> centres = territory.stream()
                .flatMap(code -> communes.within(code).stream())
                .peek(commune -> own.add(commune.code()))
                .flatMap(commune -> points.of(commune).stream())
                .toList();
        GeoBox box = centres.isEmpty() ? MAINLAND : around(centres);
        List<Outline> lines = lines(box);
        Outline land = outlines.in(Level.COUNTRY, box, 1).stream().findFirst().orElseGet(outlines::country);
        return Json.object()
                .put("box", List.of(box.south(), box.west(), box.north(), box.east()))
                .put("land", shape(Stream.of(land)))
                .put("lines", shape(lines.stream().filter(line -> !own.contains(line.code()))))
                .put("own", shape(finest(lines, own)))
                .put("quarters", multiPolygon(quarters.stream().map(Outlined::coordinates)))
                .put("names", names(box, quarters))
                .put("by", credit(Stream.concat(Stream.of(land), lines.stream())));
    }

    private static GeoBox around(List<GeoPoint> centres) {
        GeoBox box = GeoBox.around(centres);
        return box.wider(Math.max(LEAST_MARGIN, box.extent() * MARGIN));
    }

    private List<Outline> lines(GeoBox box) {
        List<Outline> lines = new ArrayList<>(outlines.in(Level.DEPARTEMENT, box, MOST_AREAS));
        if (lines.isEmpty()) {
            lines.addAll(outlines.in(Level.REGION, box, MOST_AREAS));
        }
        if (box.extent() <= WIDEST_WITH_COMMUNES) {
            List<Outline> near = outlines.in(Level.COMMUNE, box, MOST_COMMUNES + 1);
            if (near.size() <= MOST_COMMUNES) {
                lines.addAll(near);
            }
        }
        return lines;
    }

    /** The territory itself: as a whole where it is drawn so, else its communes. Codes of levels do not overlap there. */
    private static Stream<Outline> finest(List<Outline> lines, Set<String> own) {
        Predicate<Outline> ours = line -> own.contains(line.code()) && line.level() != Level.REGION;
        List<Outline> whole = lines.stream()
                .filter(ours.and(line -> line.level() == Level.DEPARTEMENT))
                .toList();
        return whole.isEmpty() ? lines.stream().filter(ours) : whole.stream();
    }

    /** Names of neighbourhoods first: the map leaves out what would run into them. */
    private List<Json> names(GeoBox box, List<Outlined> quarters) {
        List<Json> names = new ArrayList<>();
        for (Outlined quarter : quarters) {
            names.add(Json.object()
                    .put("a", quarter.latitude())
                    .put("o", quarter.longitude())
                    .put("t", quarter.name()));
        }
        for (Commune commune : points.within(box).stream().limit(MOST_NAMES).toList()) {
            points.of(commune)
                    .ifPresent(at -> names.add(Json.object()
                            .put("a", at.latitude())
                            .put("o", at.longitude())
                            .put("t", commune.name())));
        }
        return names;
    }

    /** All of these as one GeoJSON MultiPolygon. */
    private static Json shape(Stream<Outline> outlines) {
        return multiPolygon(outlines.map(Outline::coordinates));
    }

    private static Json multiPolygon(Stream<String> coordinates) {
        String polygons = coordinates
                .map(text -> text.substring(1, text.length() - 1))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(",", "[", "]"));
        return Json.object().put("type", "MultiPolygon").raw("coordinates", polygons);
    }

    private static String credit(Stream<Outline> outlines) {
        return outlines.flatMap(outline -> Stream.ofNullable(outline.source()))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
