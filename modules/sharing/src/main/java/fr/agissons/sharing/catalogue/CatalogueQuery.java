package fr.agissons.sharing.catalogue;

import fr.agissons.core.read.Filters;
import fr.agissons.core.territory.NearPlaces;
import fr.agissons.sharing.calendar.Period;
import fr.agissons.sharing.loan.ReserveForm;
import fr.agissons.sharing.stock.Category;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a visitor asks the catalogue for, as it stands in the address: every filter is a parameter, so that a filtered list
 * can be sent to a friend. What makes no sense is left out rather than refused.
 */
public final class CatalogueQuery {
    static final String TEXT = "q";
    static final String CATEGORY = "categorie";
    static final String FROM = "du";
    static final String TO = "au";
    static final String PLACE = NearPlaces.PLACE;
    static final String LATITUDE = NearPlaces.LATITUDE;
    static final String LONGITUDE = NearPlaces.LONGITUDE;
    static final String WITHIN = NearPlaces.WITHIN;
    static final String PAGE = "page";

    private static final Set<String> KNOWN = Set.of(TEXT, CATEGORY, FROM, TO, PLACE, LATITUDE, LONGITUDE, WITHIN, PAGE);

    private final Filters filters;

    private CatalogueQuery(Filters filters) {
        this.filters = filters;
    }

    /** The whole catalogue. */
    static CatalogueQuery everything() {
        return of(Map.of());
    }

    static CatalogueQuery of(Map<String, String> parameters) {
        return new CatalogueQuery(Filters.of("/pret", KNOWN, parameters));
    }

    /** What was typed for this parameter, or nothing at all. */
    public String get(String name) {
        return filters.get(name);
    }

    Filters filters() {
        return filters;
    }

    Optional<Category> category() {
        return Category.of(get(CATEGORY));
    }

    /** The days one needs something for, when both were typed. */
    Optional<Period> period() {
        return ReserveForm.period(get(FROM), get(TO));
    }

    /** Whether days were typed that are none, or only one of them. */
    boolean hasHalfPeriod() {
        return period().isEmpty() && !(get(FROM) + get(TO)).isEmpty();
    }

    /** Which page, the first being 0. */
    int page() {
        String page = get(PAGE);
        return page.matches("[0-9]{1,3}") ? Math.max(0, Integer.parseInt(page) - 1) : 0;
    }

    /** The address of this list with one more filter, or another value of it, from its first page. */
    String with(String name, String value) {
        return filters.without(PAGE).with(name, value).address();
    }

    /** The address of this list without that filter, from its first page. */
    String without(String name) {
        return filters.without(PAGE, name).address();
    }

    /** The address of another page of it. */
    String turnedTo(int page) {
        return filters.with(PAGE, Integer.toString(page + 1)).address();
    }

    /** The days as parameters for a thing's own page, or nothing. */
    String days() {
        return period().isEmpty() ? "" : "?du=" + get(FROM) + "&au=" + get(TO);
    }

    /** The filters a new search keeps: those no field of it asks for. */
    public Set<Map.Entry<String, String>> kept() {
        return filters.without(TEXT, PLACE, LATITUDE, LONGITUDE, FROM, TO, PAGE).entries();
    }

    /** Whether nothing is filtered. */
    boolean isPlain() {
        return filters.hasOnly(PAGE);
    }
}
