package fr.agissons.mutualaid.discovery;

import fr.agissons.core.geo.GeoPoint;
import fr.agissons.core.settings.Settings;
import fr.agissons.core.territory.Commune;
import fr.agissons.core.territory.CommunePoints;
import fr.agissons.core.territory.Communes;
import fr.agissons.mutualaid.rule.MutualAidSettings;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Finds the point somebody means: the position they lent for a moment, or the commune or postcode they typed. */
@Component
class NearPlaces {
    private static final double ROUNDING = 1_000;
    private static final List<Integer> DISTANCES = List.of(1, 2, 5, 10);

    private final Communes communes;
    private final CommunePoints points;
    private final Settings settings;

    NearPlaces(Communes communes, CommunePoints points, Settings settings) {
        this.communes = communes;
        this.points = points;
        this.settings = settings;
    }

    /** The distances offered, in kilometres, the town's own among them. */
    List<Integer> distances() {
        TreeSet<Integer> offered = new TreeSet<>(DISTANCES);
        offered.add(settings.of(MutualAidSettings.class).nearby());
        return List.copyOf(offered);
    }

    /** Around where this list looks, if it says so and the place is known. */
    Optional<Near> of(ListQuery query) {
        double kilometres = distances().stream()
                .filter(offered -> offered.toString().equals(query.get(ListQuery.WITHIN)))
                .findFirst()
                .orElse(settings.of(MutualAidSettings.class).nearby());
        return position(query)
                .map(point -> new Near("", point, kilometres))
                .or(() -> typed(query.get(ListQuery.PLACE), kilometres));
    }

    private static Optional<GeoPoint> position(ListQuery query) {
        try {
            double latitude = Double.parseDouble(query.get(ListQuery.LATITUDE));
            double longitude = Double.parseDouble(query.get(ListQuery.LONGITUDE));
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
