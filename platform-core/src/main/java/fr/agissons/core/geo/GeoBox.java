package fr.agissons.core.geo;

import java.util.Collection;

/**
 * A rectangle of the map, in decimal degrees; none of ours crosses the date line.
 *
 * @param south lowest latitude
 * @param west lowest longitude
 * @param north highest latitude
 * @param east highest longitude
 */
public record GeoBox(double south, double west, double north, double east) {
    /**
     * The smallest one that holds these points.
     *
     * @throws IllegalArgumentException when there are none
     */
    public static GeoBox around(Collection<GeoPoint> points) {
        if (points.isEmpty()) {
            throw new IllegalArgumentException("Nothing to be around");
        }
        double south = 90;
        double west = 180;
        double north = -90;
        double east = -180;
        for (GeoPoint point : points) {
            south = Math.min(south, point.latitude());
            north = Math.max(north, point.latitude());
            west = Math.min(west, point.longitude());
            east = Math.max(east, point.longitude());
        }
        return new GeoBox(south, west, north, east);
    }

    /** The longer of its sides, in degrees. */
    public double extent() {
        return Math.max(north - south, east - west);
    }

    /** The same, wider by so many degrees on every side. */
    public GeoBox wider(double degrees) {
        return new GeoBox(south - degrees, west - degrees, north + degrees, east + degrees);
    }

    public boolean holds(GeoPoint point) {
        return point.latitude() >= south
                && point.latitude() <= north
                && point.longitude() >= west
                && point.longitude() <= east;
    }
}
