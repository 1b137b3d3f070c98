package fr.agissons.mutualaid.demo;

import fr.agissons.core.geo.GeoPoint;
import fr.agissons.core.locality.ReadNeighbourhoods;
import fr.agissons.core.tenancy.Tenant;
import fr.agissons.core.territory.Commune;
import fr.agissons.core.territory.CommunePoints;
import fr.agissons.core.territory.Communes;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the people of a demonstration site live: its largest commune and its neighbourhoods. */
@Component
class DemoPlaces {
    private final Communes communes;
    private final CommunePoints points;
    private final ReadNeighbourhoods neighbourhoods;

    DemoPlaces(Communes communes, CommunePoints points, ReadNeighbourhoods neighbourhoods) {
        this.communes = communes;
        this.points = points;
        this.neighbourhoods = neighbourhoods;
    }

    /** A commune, its centre and what its parts are called. */
    record Place(Commune commune, GeoPoint centre, List<String> parts) {
        @Nullable
        String neighbourhood(int number) {
            return parts.isEmpty() ? null : parts.get(number % parts.size());
        }
    }

    /** Nothing for a site that is no territory. */
    Optional<Place> of(Tenant site) {
        return site.territory().stream()
                .flatMap(code -> communes.within(code).stream())
                .max(Comparator.comparingInt(commune -> commune.population() == null ? 0 : commune.population()))
                .flatMap(commune -> points.of(commune)
                        .map(centre -> new Place(
                                commune,
                                centre,
                                neighbourhoods.all().stream()
                                        .map(ReadNeighbourhoods.Line::name)
                                        .toList())));
    }
}
