package fr.agissons.sharing.demo;

import fr.agissons.core.geo.GeoPoint;
import fr.agissons.core.locality.ReadNeighbourhoods;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.territory.Commune;
import fr.agissons.core.territory.CommunePoints;
import fr.agissons.core.territory.Communes;
import fr.agissons.sharing.gift.RoughPlace;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where the people of a demonstration site live, roughly: parts of its largest commune. */
@Component
class DemoCorners {
    private final Communes communes;
    private final CommunePoints points;
    private final ReadNeighbourhoods neighbourhoods;

    DemoCorners(Communes communes, CommunePoints points, ReadNeighbourhoods neighbourhoods) {
        this.communes = communes;
        this.points = points;
        this.neighbourhoods = neighbourhoods;
    }

    /** The part of that number; nothing for a site that is no territory. */
    Optional<RoughPlace> of(Tenant site, int number) {
        return site.territory().stream()
                .flatMap(code -> communes.within(code).stream())
                .max(Comparator.comparingInt(commune -> commune.population() == null ? 0 : commune.population()))
                .flatMap(commune -> points.of(commune).map(centre -> corner(commune, centre, number)));
    }

    private RoughPlace corner(Commune commune, GeoPoint centre, int number) {
        List<ReadNeighbourhoods.Line> parts = neighbourhoods.all();
        if (parts.isEmpty()) {
            return RoughPlace.of(commune.name(), null, centre);
        }
        ReadNeighbourhoods.Line part = parts.get(number % parts.size());
        return RoughPlace.of(commune.name(), part.name(), part.inside().orElse(centre));
    }
}
