package fr.agissons.theming.component;

import fr.agissons.core.geo.GeoPoint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a map shows: the same things as the list beside it, and where they are. */
public final class MapView {
    private final String title;
    private final List<Json> points = new ArrayList<>();
    private final List<Json> labels = new ArrayList<>();
    private @Nullable GeoPoint center;
    private double radius;
    private @Nullable String more;

    private MapView(String title) {
        this.title = title;
    }

    /** A map said to be this. */
    public static MapView of(String title) {
        return new MapView(title);
    }

    /** One thing on the map, with its link and one line on it. */
    public MapView point(GeoPoint at, String label, String path, @Nullable String line) {
        points.add(at(at).put("t", label).put("h", path).put("s", line));
        return this;
    }

    /** The name of a place, written on the map where there are no tiles. */
    public MapView label(GeoPoint at, String name) {
        labels.add(at(at).put("t", name));
        return this;
    }

    /** The place searched from and how far, drawn as a circle. */
    public MapView around(GeoPoint here, double kilometres) {
        this.center = here;
        this.radius = kilometres;
        return this;
    }

    /** Where the map's points are read from once somebody opens it, so that the page need not carry them. */
    public MapView from(String path) {
        this.more = path;
        return this;
    }

    private static Json at(GeoPoint at) {
        return Json.object().put("a", at.latitude()).put("o", at.longitude());
    }

    public String title() {
        return title;
    }

    public boolean isEmpty() {
        return points.isEmpty();
    }

    /** Where its points are read from, if not from the page. */
    public @Nullable String source() {
        return more;
    }

    /** All of it, as the map's script reads it. */
    public Json data() {
        Json data = Json.object().put("points", points).put("labels", labels);
        GeoPoint here = center;
        if (here != null) {
            data.put("center", List.of(here.latitude(), here.longitude())).put("km", radius);
        }
        return data;
    }
}
