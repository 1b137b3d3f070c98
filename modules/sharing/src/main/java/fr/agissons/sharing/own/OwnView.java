package fr.agissons.sharing.own;

import fr.agissons.core.geo.Address;
import fr.agissons.core.geo.Precision;
import java.util.UUID;

/** What a resident lends of their own, as only they read it: their door among it. */
public record OwnView(
        UUID id,
        int version,
        String name,
        String about,
        String contact,
        String street,
        String communeCode,
        String city,
        double latitude,
        double longitude,
        Precision precision,
        int leadDays,
        int maxDays,
        String terms) {
    /** Where they live. */
    Address home() {
        return new Address(street, communeCode, city, latitude, longitude, precision);
    }
}
