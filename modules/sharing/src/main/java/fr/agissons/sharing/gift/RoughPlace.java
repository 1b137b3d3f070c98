package fr.agissons.sharing.gift;

import fr.agissons.core.geo.GeoPoint;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Where a thing is, as near as everybody may know: a part of the town or the commune, never a door.
 *
 * @param city the commune
 * @param neighbourhood the part of it, if it was said
 * @param latitude of a point of that part, the same for whoever lives there
 * @param longitude of that point
 */
@Embeddable
public record RoughPlace(
        @Column(name = "city") String city,
        @Column(name = "neighbourhood") @Nullable String neighbourhood,
        @Column(name = "latitude") double latitude,
        @Column(name = "longitude") double longitude) {
    /** The place of that name around this point. */
    public static RoughPlace of(String city, @Nullable String neighbourhood, GeoPoint around) {
        return new RoughPlace(city, neighbourhood, around.latitude(), around.longitude());
    }
}
