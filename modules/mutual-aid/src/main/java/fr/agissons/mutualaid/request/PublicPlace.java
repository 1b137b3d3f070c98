package fr.agissons.mutualaid.request;

import fr.agissons.core.geo.GeoPoint;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Where help is needed, as near as everybody may know.
 *
 * @param city the commune
 * @param neighbourhood the part of it, if it was said
 * @param latitude of the rough point
 * @param longitude of the rough point
 */
@Embeddable
public record PublicPlace(
        @Column(name = "city") String city,
        @Column(name = "neighbourhood") @Nullable String neighbourhood,
        @Column(name = "latitude") double latitude,
        @Column(name = "longitude") double longitude) {
    static PublicPlace of(String city, @Nullable String neighbourhood, GeoPoint rough) {
        return new PublicPlace(city, neighbourhood, rough.latitude(), rough.longitude());
    }
}
