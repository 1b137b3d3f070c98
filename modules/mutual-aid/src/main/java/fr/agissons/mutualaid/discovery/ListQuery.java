package fr.agissons.mutualaid.discovery;

import fr.agissons.core.read.Filters;
import fr.agissons.core.territory.NearPlaces;
import fr.agissons.mutualaid.request.Urgency;
import fr.agissons.mutualaid.rule.Category;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody asks the list of requests for, as it stands in the address, so that a filtered list can be sent to a
 * friend. What makes no sense is left out rather than refused.
 */
public final class ListQuery {
    static final String TEXT = "q";
    static final String CATEGORY = "aide";
    static final String URGENCY = "quand";
    static final String PLACE = NearPlaces.PLACE;
    static final String LATITUDE = NearPlaces.LATITUDE;
    static final String LONGITUDE = NearPlaces.LONGITUDE;
    static final String WITHIN = NearPlaces.WITHIN;
    static final String PAGE = "page";

    private static final Set<String> KNOWN = Set.of(TEXT, CATEGORY, URGENCY, PLACE, LATITUDE, LONGITUDE, WITHIN, PAGE);
    private static final int LAST_PAGE = 500;

    private final Filters filters;

    private ListQuery(Filters filters) {
        this.filters = filters;
    }

    static ListQuery of(Map<String, String> parameters) {
        return new ListQuery(Filters.of("/entraide", KNOWN, parameters));
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

    Optional<Urgency> urgency() {
        return Urgency.of(get(URGENCY));
    }

    /** Which page of the list, from 1. */
    int page() {
        try {
            return Math.clamp(Integer.parseInt(get(PAGE)), 1, LAST_PAGE);
        } catch (NumberFormatException notANumber) {
            return 1;
        }
    }

    /** The address of this list with one more filter, or another value of it, from its first page. */
    String with(String name, String value) {
        return filters.without(PAGE).with(name, value).address();
    }

    /** The address of this list without this filter, from its first page. */
    String without(String name) {
        return filters.without(PAGE, name).address();
    }

    /** The filters a new search keeps: all but the words, the place and where one had read to. */
    public Set<Map.Entry<String, String>> kept() {
        return filters.without(TEXT, PLACE, LATITUDE, LONGITUDE, PAGE).entries();
    }

    /** Whether nothing is filtered. */
    boolean isPlain() {
        return filters.hasOnly(PAGE);
    }
}
