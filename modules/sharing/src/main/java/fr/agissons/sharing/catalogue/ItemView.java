package fr.agissons.sharing.catalogue;

import fr.agissons.core.geo.GeoPoint;
import fr.agissons.sharing.stock.Category;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing as its page shows it, with the library that lends it. */
public record ItemView(
        UUID id,
        String name,
        String description,
        String care,
        Category category,
        long depositCents,
        @Nullable Integer minAge,
        boolean consumable,
        boolean approval,
        boolean byAppointment,
        String library,
        String about,
        String contact,
        String street,
        String city,
        double latitude,
        double longitude,
        String hours,
        @Nullable String organisation,
        @Nullable String organisationSlug) {

    /** Its page. */
    public String path() {
        return "/pret/" + id;
    }

    /** What is written about it, by paragraphs. */
    public List<String> paragraphs() {
        return Arrays.stream(description.split("\n+", -1))
                .filter(paragraph -> !paragraph.isBlank())
                .toList();
    }

    /** Where to come, in words. */
    public String place() {
        return street.isEmpty() ? city : street + ", " + city;
    }

    GeoPoint point() {
        return new GeoPoint(latitude, longitude);
    }
}
