package fr.agissons.core.geo;

/**
 * Around where to look.
 *
 * @param label the place, as the page names it; empty for the visitor's own position
 * @param point its centre
 * @param kilometres how far from it
 */
public record Near(String label, GeoPoint point, double kilometres) {
    private static final double KM_PER_DEGREE = 111.195;

    /** Southern edge of the box that holds the circle, in degrees. */
    public double south() {
        return Math.max(-90, point.latitude() - kilometres / KM_PER_DEGREE);
    }

    /** Northern edge of the box that holds the circle, in degrees. */
    public double north() {
        return Math.min(90, point.latitude() + kilometres / KM_PER_DEGREE);
    }

    private double span() {
        return kilometres / (KM_PER_DEGREE * Math.max(0.01, Math.cos(Math.toRadians(point.latitude()))));
    }

    /** Western edge of the box that holds the circle, in degrees. */
    public double west() {
        return Math.max(-180, point.longitude() - span());
    }

    /** Eastern edge of the box that holds the circle, in degrees. */
    public double east() {
        return Math.min(180, point.longitude() + span());
    }
}
