package fr.agissons.core.geo;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Where a library opens its door, with the point its map pin stands on.
 *
 * @param street what people look for on the spot; may be empty when only the commune is known
 * @param communeCode INSEE code of the commune
 * @param city its name
 * @param latitude of the point, in decimal degrees
 * @param longitude of the point, in decimal degrees
 * @param precision how well the point is known
 */
@Embeddable
public record Address(
        @Column(name = "street") String street,
        @Column(name = "commune_code") String communeCode,
        @Column(name = "city") String city,
        @Column(name = "latitude") double latitude,
        @Column(name = "longitude") double longitude,

        @Column(name = "address_precision") @Enumerated(EnumType.STRING)
        Precision precision) {

    /** Its point on the map. */
    public GeoPoint point() {
        return new GeoPoint(latitude, longitude);
    }
}
