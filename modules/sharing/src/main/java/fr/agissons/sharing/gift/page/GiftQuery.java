package fr.agissons.sharing.gift.page;

import fr.agissons.core.read.Filters;
import fr.agissons.core.territory.NearPlaces;
import fr.agissons.sharing.gift.GiftCategory;
import fr.agissons.sharing.gift.Way;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What somebody asks the list of give-aways for, as it stands in the address, so that a filtered list can be sent to a
 * friend. What makes no sense is left out rather than refused.
 */
public final class GiftQuery {
    static final String TEXT = "q";
    static final String WAY = "sens";
    static final String CATEGORY = "categorie";
    static final String PLACE = NearPlaces.PLACE;
    static final String LATITUDE = NearPlaces.LATITUDE;
    static final String LONGITUDE = NearPlaces.LONGITUDE;
    static final String WITHIN = NearPlaces.WITHIN;
    static final String AFTER = "apres";

    private static final Set<String> KNOWN = Set.of(TEXT, WAY, CATEGORY, PLACE, LATITUDE, LONGITUDE, WITHIN, AFTER);

    private final Filters filters;

    private GiftQuery(Filters filters) {
        this.filters = filters;
    }

    static GiftQuery of(Map<String, String> parameters) {
        return new GiftQuery(Filters.of("/pret/dons", KNOWN, parameters));
    }

    /** What was typed for this parameter, or nothing at all. */
    public String get(String name) {
        return filters.get(name);
    }

    Filters filters() {
        return filters;
    }

    Optional<Way> way() {
        return Way.of(get(WAY));
    }

    Optional<GiftCategory> category() {
        return GiftCategory.of(get(CATEGORY));
    }

    /** The last one of the page before, if this is not the first. */
    Optional<UUID> after() {
        try {
            return get(AFTER).isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(get(AFTER)));
        } catch (IllegalArgumentException notAnIdentifier) {
            return Optional.empty();
        }
    }

    /** The address of this list with one more filter, or another value of it, from its first page. */
    String with(String name, String value) {
        return filters.without(AFTER).with(name, value).address();
    }

    /** The address of this list without this filter, from its first page. */
    String without(String name) {
        return filters.without(AFTER, name).address();
    }

    /** The address of what follows this one. */
    String following(UUID last) {
        return filters.with(AFTER, last.toString()).address();
    }

    /** The filters a new search keeps: all but the words, the place and where one had read to. */
    public Set<Map.Entry<String, String>> kept() {
        return filters.without(TEXT, PLACE, LATITUDE, LONGITUDE, AFTER).entries();
    }

    /** Whether nothing is filtered. */
    boolean isPlain() {
        return filters.hasOnly(AFTER);
    }
}
