package fr.agissons.sharing.gift.page;

import fr.agissons.core.geo.GeoPoint;
import fr.agissons.sharing.gift.GiftCategory;
import fr.agissons.sharing.gift.Way;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One give-away in a list, with no more of its place than everybody may know.
 *
 * @param distance kilometres from the place asked for, when one was
 */
public record GiftRow(
        UUID id,
        Way way,
        String title,
        GiftCategory category,
        int quantity,
        int free,
        @Nullable LocalDate collectBy,
        String city,
        @Nullable String neighbourhood,
        double latitude,
        double longitude,
        @Nullable String picture,
        @Nullable Double distance) {
    /** The columns, in this order but for the distance, of {@code sharing_gift g}. */
    static final String COLUMNS = """
            select g.id, g.way, g.title, g.category, g.quantity, g.quantity - g.promised - g.given, g.collect_by, g.city,
                g.neighbourhood, g.latitude, g.longitude, g.picture,\s""";

    /** Its page. */
    public String path() {
        return "/pret/dons/" + id;
    }

    GeoPoint point() {
        return new GeoPoint(latitude, longitude);
    }
}
