package fr.agissons.core.territory.outline;

import org.locationtech.jts.geom.PrecisionModel;

/** Whose outline it is, and so how finely it is kept: an outline costs every visitor its bytes. */
public enum Level {
    COMMUNE(0.0004, 4),
    DEPARTEMENT(0.004, 3),
    REGION(0.006, 3),
    COUNTRY(0.006, 3);

    private final double tolerance;
    private final int decimals;

    Level(double tolerance, int decimals) {
        this.tolerance = tolerance;
        this.decimals = decimals;
    }

    /** How far a simplified line may stray, in degrees. */
    double tolerance() {
        return tolerance;
    }

    /** The grid its points are rounded to. */
    PrecisionModel precision() {
        return new PrecisionModel(Math.pow(10, decimals));
    }
}
