package fr.agissons.core.territory.geocoding;

import fr.agissons.core.geo.GeoPoint;
import fr.agissons.core.geo.GeocodedAddress;
import fr.agissons.core.geo.Geocoder;
import fr.agissons.core.geo.Precision;
import fr.agissons.core.territory.Commune;
import fr.agissons.core.territory.CommunePoints;
import fr.agissons.core.territory.Communes;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers without any network: the centre of the commune an address names. */
final class GazetteerGeocoder implements Geocoder {
    static final String SOURCE = "communes";

    /** Beyond the size of almost every commune, a centre says nothing about where one is. */
    private static final double REACH_KM = 10;

    private final AddressText addresses;
    private final CommunePoints points;

    GazetteerGeocoder(Communes communes, CommunePoints points) {
        this.addresses = new AddressText(communes);
        this.points = points;
    }

    @Override
    public List<GeocodedAddress> search(String text, @Nullable GeoPoint near, int limit) {
        AddressText.Found found = addresses.read(text);
        double score = switch (found.certainty()) {
            case NAME_AND_POSTCODE -> 0.9;
            case ONE_OF_THE_TWO -> 0.7;
            case AMBIGUOUS -> 0.4;
        };
        Stream<GeocodedAddress> centres = found.communes().stream()
                .flatMap(commune -> points.of(commune).map(point -> centre(commune, point, score)).stream());
        if (near != null) {
            centres = centres.sorted(Comparator.comparingDouble(a -> a.point().kilometresTo(near)));
        }
        return centres.limit(Math.max(0, limit)).toList();
    }

    @Override
    public Optional<GeocodedAddress> reverse(GeoPoint point) {
        return points.nearest(point, REACH_KM)
                .flatMap(commune -> points.of(commune).map(centre -> centre(commune, centre, 0.4)));
    }

    private static GeocodedAddress centre(Commune commune, GeoPoint point, double score) {
        String postcode = commune.postcodes().size() == 1 ? commune.postcodes().getFirst() : null;
        return new GeocodedAddress(
                commune.label(),
                point,
                commune.code(),
                postcode,
                commune.name(),
                Precision.MUNICIPALITY,
                score,
                SOURCE);
    }
}
