package fr.agissons.volunteering.discovery;

import fr.agissons.core.read.Filters;
import fr.agissons.core.territory.NearPlaces;
import fr.agissons.volunteering.mission.Theme;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a visitor asks the list of missions for, as it stands in the address: every filter is a parameter, so that a
 * filtered list can be sent to a friend. What makes no sense is left out rather than refused.
 */
public final class ListQuery {
    static final String TEXT = "q";
    static final String THEME = "theme";
    static final String WHEN = "quand";
    static final String EVENING = "soir";
    static final String REMOTE = "a-distance";
    static final String MINORS = "mineurs";
    static final String PLACE = NearPlaces.PLACE;
    static final String LATITUDE = NearPlaces.LATITUDE;
    static final String LONGITUDE = NearPlaces.LONGITUDE;
    static final String WITHIN = NearPlaces.WITHIN;
    static final String SORT = "tri";
    static final String AFTER = "apres";

    private static final Set<String> KNOWN =
            Set.of(TEXT, THEME, WHEN, EVENING, REMOTE, MINORS, PLACE, LATITUDE, LONGITUDE, WITHIN, SORT, AFTER);
    private static final String YES = "oui";

    private final Filters filters;

    private ListQuery(Filters filters) {
        this.filters = filters;
    }

    /** The whole list. */
    static ListQuery everything() {
        return of(Map.of());
    }

    static ListQuery of(Map<String, String> parameters) {
        return new ListQuery(Filters.of("/missions", KNOWN, parameters));
    }

    /** What was typed for this parameter, or nothing at all. */
    public String get(String name) {
        return filters.get(name);
    }

    Filters filters() {
        return filters;
    }

    boolean says(String name) {
        return YES.equals(get(name));
    }

    Optional<Theme> theme() {
        return Theme.of(get(THEME));
    }

    Optional<When> when() {
        return When.of(get(WHEN));
    }

    boolean byDistance() {
        return "distance".equals(get(SORT));
    }

    /** The address of this list with one more filter, or another value of it, from its first page. */
    String with(String name, String value) {
        return filters.without(AFTER).with(name, value).address();
    }

    /** The address of this list without these filters, from its first page. */
    String without(String... names) {
        return filters.without(AFTER).without(names).address();
    }

    /** The address of this list with a filter switched over. */
    String toggle(String name) {
        return says(name) ? without(name) : with(name, YES);
    }

    /** The address of the page after that row. */
    String after(String cursor) {
        return filters.with(AFTER, cursor).address();
    }

    /** The same question asked of another page. */
    String at(String path) {
        return filters.without(AFTER).at(path).address();
    }

    /** The filters a new search keeps: all but the words, the place and where one had read to. */
    public Set<Map.Entry<String, String>> kept() {
        return filters.without(TEXT, PLACE, LATITUDE, LONGITUDE, AFTER).entries();
    }

    /** Whether nothing is filtered. */
    boolean isPlain() {
        return filters.hasOnly(SORT, AFTER);
    }

    /** The key under which counts of this question are kept: all that filters, in one order. */
    String facetKey() {
        return filters.without(AFTER, SORT, THEME).toString();
    }
}
