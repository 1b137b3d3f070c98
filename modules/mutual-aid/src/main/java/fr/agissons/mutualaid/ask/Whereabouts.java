package fr.agissons.mutualaid.ask;

import fr.agissons.core.geo.GeoPoint;
import fr.agissons.core.geo.GeocodedAddress;
import fr.agissons.core.geo.Geocoder;
import fr.agissons.core.locality.ReadNeighbourhoods;
import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.territory.Commune;
import fr.agissons.core.territory.CommunePoints;
import fr.agissons.core.territory.Communes;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds where help is needed from what was typed: the door if it can be, else the neighbourhood, else the commune. */
@Component
public class Whereabouts {
    private static final int OFFERED = 3;

    private final Communes communes;
    private final CommunePoints points;
    private final ReadNeighbourhoods neighbourhoods;
    private final Geocoder geocoder;

    Whereabouts(Communes communes, CommunePoints points, ReadNeighbourhoods neighbourhoods, Geocoder geocoder) {
        this.communes = communes;
        this.points = points;
        this.neighbourhoods = neighbourhoods;
        this.geocoder = geocoder;
    }

    /**
     * A place in this town.
     *
     * @param city the commune
     * @param neighbourhood the part of it, if it was said
     * @param around the nearest point known
     * @param door the door, if it is known
     */
    public record Place(
            String city,
            @Nullable String neighbourhood,
            GeoPoint around,
            @Nullable GeoPoint door) {}

    /** The neighbourhoods to choose among. */
    public List<ReadNeighbourhoods.Line> neighbourhoods() {
        return neighbourhoods.all();
    }

    /** The one commune of this town, when it has only one. */
    public Optional<Commune> only() {
        List<Commune> own = own();
        return own.size() == 1 ? Optional.of(own.getFirst()) : Optional.empty();
    }

    /** The place that is meant; nothing when the commune is none of this town's. */
    public Optional<Place> find(String city, String neighbourhood, String street) {
        return commune(city).flatMap(commune -> {
            Optional<ReadNeighbourhoods.Line> part = neighbourhoods().stream()
                    .filter(one -> one.id().toString().equals(neighbourhood))
                    .findFirst();
            Optional<GeoPoint> door = door(street, commune);
            return door.or(() -> part.flatMap(ReadNeighbourhoods.Line::inside))
                    .or(() -> points.of(commune))
                    .map(around -> new Place(
                            commune.name(),
                            part.map(ReadNeighbourhoods.Line::name).orElse(null),
                            around,
                            door.orElse(null)));
        });
    }

    private Optional<GeoPoint> door(String street, Commune commune) {
        return street.isEmpty()
                ? Optional.empty()
                : geocoder.search(street + " " + commune.name(), null, OFFERED).stream()
                        .filter(found -> !found.needsConfirmation())
                        .map(GeocodedAddress::point)
                        .findFirst();
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
