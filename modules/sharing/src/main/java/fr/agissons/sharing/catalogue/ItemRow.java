package fr.agissons.sharing.catalogue;

import fr.agissons.core.geo.GeoPoint;
import fr.agissons.sharing.stock.Category;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing in the catalogue: read straight from the database, nothing loaded beside it. */
public record ItemRow(
        UUID id,
        String name,
        Category category,
        String library,
        String city,
        double latitude,
        double longitude,
        long depositCents,
        long units,
        @Nullable Double distance,
        @Nullable String picture,
        @Nullable Integer width,
        @Nullable Integer height) {

    /** Its page. */
    public String path() {
        return "/pret/" + id;
    }

    /** Where it is lent. */
    GeoPoint point() {
        return new GeoPoint(latitude, longitude);
    }
}
