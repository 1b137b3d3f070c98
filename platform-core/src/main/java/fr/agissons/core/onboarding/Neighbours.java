package fr.agissons.core.onboarding;

import fr.agissons.core.geo.GeoBox;
import fr.agissons.core.geo.GeoPoint;
import fr.agissons.core.territory.Commune;
import fr.agissons.core.territory.CommunePoints;
import fr.agissons.core.territory.Communes;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The communes beside one: the closest by the distance between centres. Where the centres of its grouping are not all known,
 * as before they are imported, the closest of the few that are would be no neighbours: then the largest of the grouping, to
 * which nearly all communes belong.
 */
public final class Neighbours {
    /** About 0.3 degree: farther than the next communes are anywhere but in Guyane. */
    private static final double AROUND = 0.3;

    private static final Comparator<Commune> LARGEST_FIRST = Comparator.comparing(
            commune -> Objects.requireNonNullElse(commune.population(), 0), Comparator.reverseOrder());

    private final Communes communes;
    private final CommunePoints points;

    public Neighbours(Communes communes, CommunePoints points) {
        this.communes = communes;
        this.points = points;
    }

    /** Their names, the closest first; none for what is no commune. */
    public List<String> of(TownProposal proposal, int most) {
        return communes.byCode(proposal.territory().getFirst()).stream()
                .flatMap(here -> beside(here, most).stream())
                .map(Commune::name)
                .toList();
    }

    private List<Commune> beside(Commune here, int most) {
        String epci = here.epci();
        List<Commune> grouped = epci == null ? List.of() : communes.within(epci);
        Optional<GeoPoint> centre = points.of(here);
        if (centre.isPresent()
                && grouped.stream().allMatch(one -> points.of(one).isPresent())) {
            return around(here, centre.get(), most);
        }
        return grouped.stream()
                .filter(other -> !other.equals(here))
                .sorted(LARGEST_FIRST)
                .limit(most)
                .toList();
    }

    private List<Commune> around(Commune here, GeoPoint centre, int most) {
        record Beside(Commune commune, double kilometres) {}
        return points.within(GeoBox.around(List.of(centre)).wider(AROUND)).stream()
                .filter(other -> !other.equals(here))
                .map(other -> new Beside(
                        other, points.of(other).map(centre::kilometresTo).orElse(Double.MAX_VALUE)))
                .sorted(Comparator.comparingDouble(Beside::kilometres))
                .limit(most)
                .map(Beside::commune)
                .toList();
    }
}
