package fr.agissons.core.geo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the point of the address somebody types, and asks when it is not sure. */
@Component
public class AddressFinder {
    private static final int OFFERED = 5;
    private static final int LONGEST_STREET = 200;

    private final Geocoder geocoder;

    AddressFinder(Geocoder geocoder) {
        this.geocoder = geocoder;
    }

    /** What became of a typed address. */
    public sealed interface Finding {
        /** The point is known well enough, or was confirmed. */
        record Found(Address address) implements Finding {}

        /** Somebody must look at it: which of these is meant? */
        record Unsure(List<GeocodedAddress> candidates) implements Finding {}

        /** Nothing of that name. */
        record Unknown() implements Finding {}
    }

    /**
     * Looks an address up.
     *
     * @param chosen the label of the candidate the person chose, empty before they were asked
     * @param before the address there is already, kept when the same is typed again
     */
    public Finding find(String street, String city, String chosen, @Nullable Address before) {
        if (city.isEmpty() || street.length() > LONGEST_STREET) {
            return new Finding.Unknown();
        }
        if (before != null && before.street().equals(street) && before.city().equals(city)) {
            return new Finding.Found(before);
        }
        List<GeocodedAddress> candidates = geocoder.search((street + " " + city).strip(), null, OFFERED);
        if (candidates.isEmpty()) {
            return new Finding.Unknown();
        }
        return candidates.stream()
                .filter(candidate -> candidate.label().equals(chosen))
                .findFirst()
                .or(() -> candidates.stream()
                        .limit(1)
                        .filter(candidate -> !candidate.needsConfirmation())
                        .findFirst())
                .<Finding>map(candidate -> new Finding.Found(address(street, candidate)))
                .orElseGet(() -> new Finding.Unsure(candidates));
    }

    private static Address address(String street, GeocodedAddress found) {
        return new Address(
                street,
                found.citycode(),
                found.city(),
                found.point().latitude(),
                found.point().longitude(),
                found.precision());
    }
}
