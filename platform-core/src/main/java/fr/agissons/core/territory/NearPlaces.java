package fr.agissons.core.territory;

import fr.agissons.core.geo.GeoPoint;
import fr.agissons.core.geo.Near;
import fr.agissons.core.read.Filters;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the point a visitor means: the position they lent for a moment, or the commune or postcode they typed. */
@Component
public class NearPlaces {
    /** The commune or postcode somebody typed. */
    public static final String PLACE = "lieu";

    /** Latitude of the position somebody lent. */
    public static final String LATITUDE = "lat";

    /** Longitude of the position somebody lent. */
    public static final String LONGITUDE = "lon";

    /** How far to look, in kilometres. */
    public static final String WITHIN = "rayon";

    private static final double ROUNDING = 1_000;
    private static final int LIKELY = 5;

    private final Communes communes;
    private final CommunePoints points;

    NearPlaces(Communes communes, CommunePoints points) {
        this.communes = communes;
        this.points = points;
    }

    /**
     * Around where a list looks, if it says so and the place is known.
     *
     * @param offered the distances one may choose, in kilometres
     * @param usual the distance where none of them was chosen
     */
    public Optional<Near> of(Filters filters, Collection<Integer> offered, int usual) {
        double kilometres = offered.stream()
                .filter(distance -> distance.toString().equals(filters.get(WITHIN)))
                .findFirst()
                .orElse(usual);
        return position(filters)
                .map(point -> new Near("", point, kilometres))
                .or(() -> typed(filters.get(PLACE), kilometres));
    }

    private static Optional<GeoPoint> position(Filters filters) {
        try {
            double latitude = Double.parseDouble(filters.get(LATITUDE));
            double longitude = Double.parseDouble(filters.get(LONGITUDE));
            return Optional.of(new GeoPoint(rounded(latitude), rounded(longitude)));
        } catch (IllegalArgumentException notAPoint) {
            return Optional.empty();
        }
    }

    /** To about a hundred metres: near enough to help, too coarse to find somebody's door. */
    private static double rounded(double degrees) {
        return Math.rint(degrees * ROUNDING) / ROUNDING;
    }

    private Optional<Near> typed(String text, double kilometres) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<Commune> found = communes.byName(text);
        if (found.isEmpty()) {
            found = communes.suggest(text, LIKELY);
        }
        return found.stream()
                .flatMap(commune ->
                        points.of(commune).stream().map(point -> new Near(commune.label(), point, kilometres)))
                .findFirst();
    }
}
