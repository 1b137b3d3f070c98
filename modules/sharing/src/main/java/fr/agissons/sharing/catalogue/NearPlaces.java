package fr.agissons.sharing.catalogue;

import fr.agissons.core.geo.GeoPoint;
import fr.agissons.core.territory.Commune;
import fr.agissons.core.territory.CommunePoints;
import fr.agissons.core.territory.Communes;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the point a visitor means: the position they lent for a moment, or the commune or postcode they typed. */
@Component
class NearPlaces {
    /** How far one goes to fetch something, in kilometres. */
    static final List<Integer> DISTANCES = List.of(2, 5, 10, 30);

    private static final int USUAL = 10;
    private static final double ROUNDING = 1_000;

    private final Communes communes;
    private final CommunePoints points;

    NearPlaces(Communes communes, CommunePoints points) {
        this.communes = communes;
        this.points = points;
    }

    /** Around where this list looks, if it says so and the place is known. */
    Optional<Near> of(CatalogueQuery query) {
        double kilometres = DISTANCES.stream()
                .filter(offered -> offered.toString().equals(query.get(CatalogueQuery.WITHIN)))
                .findFirst()
                .orElse(USUAL);
        return position(query)
                .map(point -> new Near("", point, kilometres))
                .or(() -> typed(query.get(CatalogueQuery.PLACE), kilometres));
    }

    private static Optional<GeoPoint> position(CatalogueQuery query) {
        try {
            double latitude = Double.parseDouble(query.get(CatalogueQuery.LATITUDE));
            double longitude = Double.parseDouble(query.get(CatalogueQuery.LONGITUDE));
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
            found = communes.suggest(text, 5);
        }
        return found.stream()
                .flatMap(commune ->
                        points.of(commune).stream().map(point -> new Near(commune.label(), point, kilometres)))
                .findFirst();
    }
}
