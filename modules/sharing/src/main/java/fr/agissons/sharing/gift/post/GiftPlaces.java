package fr.agissons.sharing.gift.post;

import fr.agissons.core.geo.GeoPoint;
import fr.agissons.core.locality.ReadNeighbourhoods;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.territory.Commune;
import fr.agissons.core.territory.CommunePoints;
import fr.agissons.core.territory.Communes;
import fr.agissons.sharing.gift.RoughPlace;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the rough place of a thing: the neighbourhood somebody chose, or the commune. No door is ever asked for. */
@Component
public class GiftPlaces {
    private final Communes communes;
    private final CommunePoints points;
    private final ReadNeighbourhoods neighbourhoods;

    GiftPlaces(Communes communes, CommunePoints points, ReadNeighbourhoods neighbourhoods) {
        this.communes = communes;
        this.points = points;
        this.neighbourhoods = neighbourhoods;
    }

    /** The neighbourhoods to choose among. */
    List<ReadNeighbourhoods.Line> neighbourhoods() {
        return neighbourhoods.all();
    }

    /** The one commune of this town, when it has only one. */
    public Optional<Commune> only() {
        List<Commune> own = own();
        return own.size() == 1 ? Optional.of(own.getFirst()) : Optional.empty();
    }

    /** The place that is meant; nothing when the commune is none of this town's. */
    public Optional<RoughPlace> find(String city, String neighbourhood) {
        return commune(city).flatMap(commune -> {
            Optional<ReadNeighbourhoods.Line> part = neighbourhood.isEmpty()
                    ? Optional.empty()
                    : neighbourhoods().stream()
                            .filter(one -> one.id().toString().equals(neighbourhood))
                            .findFirst();
            Optional<GeoPoint> around =
                    part.flatMap(ReadNeighbourhoods.Line::inside).or(() -> points.of(commune));
            return around.map(point -> RoughPlace.of(
                    commune.name(), part.map(ReadNeighbourhoods.Line::name).orElse(null), point));
        });
    }

    private Optional<Commune> commune(String typed) {
        Optional<Commune> only = only();
        if (only.isPresent()) {
            return only;
        }
        List<Commune> own = own();
        List<Commune> named = communes.byName(typed);
        List<Commune> meant = named.isEmpty() ? communes.byPostcode(typed) : named;
        return meant.stream()
                .filter(commune -> own.isEmpty() || own.contains(commune))
                .findFirst();
    }

    private List<Commune> own() {
        return Tenancy.current().territory().stream()
                .flatMap(code -> communes.within(code).stream())
                .toList();
    }
}
