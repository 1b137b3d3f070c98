package fr.agissons.core.territory.outline;

import fr.agissons.core.geo.GeoPoint;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Knows whether a place lies in the country, overseas included, its islands and its beaches too. */
public final class Country {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    /** About five kilometres: the country's outline is that of a small map. */
    private static final double SHORE = 0.05;

    private final Geometry outline;

    public Country(Outlines outlines) {
        this.outline = AreaShape.known(outlines.country().coordinates());
    }

    /** Whether it does. */
    public boolean holds(GeoPoint point) {
        var place = GEOMETRY.createPoint(new Coordinate(point.longitude(), point.latitude()));
        return outline.isWithinDistance(place, SHORE);
    }
}
