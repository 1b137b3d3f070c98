package fr.agissons.mutualaid.request;

import fr.agissons.core.geo.GeoPoint;
import fr.agissons.core.geo.RoughPlace;
import org.jspecify.annotations.Nullable;

/**
 * A request as it is handed in.
 *
 * @param intake how it came in
 * @param need what is needed
 * @param privacy who may read it
 * @param city the commune
 * @param neighbourhood the part of it, if it was said
 * @param around the nearest point known: the door, the neighbourhood or the commune
 * @param door what only a confirmed helper learns
 */
public record Asked(
        Intake intake,
        Need need,
        Privacy privacy,
        String city,
        @Nullable String neighbourhood,
        GeoPoint around,
        Door door) {
    /**
     * How to get to whoever is helped.
     *
     * @param name how they are called; empty when the account says it
     * @param phone their number, may be empty
     * @param street their address, may be empty
     * @param point their door, when it is known
     */
    public record Door(
            String name,
            String phone,
            String street,
            @Nullable GeoPoint point) {}

    PublicPlace place() {
        return PublicPlace.of(city, neighbourhood, RoughPlace.of(around));
    }
}
