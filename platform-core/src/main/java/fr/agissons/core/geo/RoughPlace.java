package fr.agissons.core.geo;

/**
 * Where somebody lives, told to everybody no better than to a square of at least one kilometre: the middle of the square of
 * a fixed grid. Whoever lives in the square has the same point, so from it the door may lie more than 500 metres away in any
 * direction; it is worked out anew from the place alone, so asking or editing again teaches nothing.
 */
public final class RoughPlace {
    /** Degrees of latitude a square is high: 1,112 metres. */
    private static final double HEIGHT = 0.01;

    private static final double POLE = 89;

    private RoughPlace() {}

    /** The middle of the square that holds this point. */
    public static GeoPoint of(GeoPoint exact) {
        double latitude = Math.clamp(exact.latitude(), -POLE, POLE);
        double row = Math.floor(latitude / HEIGHT);
        double middle = (row + 0.5) * HEIGHT;
        double width = width(row);
        double column = Math.floor(exact.longitude() / width);
        double longitude = Math.clamp((column + 0.5) * width, -180, 180);
        return new GeoPoint(rounded(middle), rounded(longitude));
    }

    /** Degrees of longitude, so many that the square is as wide as it is high on its narrower side. */
    private static double width(double row) {
        double narrow = Math.max(Math.abs(row), Math.abs(row + 1)) * HEIGHT;
        return HEIGHT / Math.cos(Math.toRadians(narrow));
    }

    /** To a decimetre: digits beyond would only be those of the computation. */
    private static double rounded(double degrees) {
        return Math.rint(degrees * 1e6) / 1e6;
    }
}
