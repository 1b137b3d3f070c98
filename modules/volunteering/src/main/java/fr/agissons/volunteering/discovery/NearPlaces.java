package fr.agissons.volunteering.discovery;

import fr.agissons.core.geo.GeoPoint;
import fr.agissons.core.territory.Commune;
import fr.agissons.core.territory.CommunePoints;
import fr.agissons.core.territory.Communes;
import fr.agissons.volunteering.mission.TownRules;
import fr.agissons.volunteering.mission.VolunteeringSettings;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the point a visitor means: the position they lent for a moment, or the commune or postcode they typed. */
@Component
class NearPlaces {
    private static final double ROUNDING = 1_000;

    private final Communes communes;
    private final CommunePoints points;
    private final TownRules rules;

    NearPlaces(Communes communes, CommunePoints points, TownRules rules) {
        this.communes = communes;
        this.points = points;
        this.rules = rules;
    }

    /** Around where this list looks, if it says so and the place is known. */
    Optional<Near> of(ListQuery query) {
        double kilometres = kilometres(query.get(ListQuery.WITHIN));
        return position(query)
                .map(point -> new Near("", point, kilometres))
                .or(() -> typed(query.get(ListQuery.PLACE), kilometres));
    }

    /** What the town has set about missions, distances among it. */
    VolunteeringSettings set() {
        return rules.set();
    }

    private double kilometres(String typed) {
        VolunteeringSettings set = set();
        return set.distances().stream()
                .filter(offered -> offered.toString().equals(typed))
                .findFirst()
                .orElse(set.nearby());
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
