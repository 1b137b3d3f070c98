package fr.agissons.mutualaid.discovery;

import fr.agissons.mutualaid.request.Urgency;
import fr.agissons.mutualaid.rule.Category;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What somebody asks the list of requests for, as it stands in the address, so that a filtered list can be sent to a
 * friend. What makes no sense is left out rather than refused.
 */
public final class ListQuery {
    static final String TEXT = "q";
    static final String CATEGORY = "aide";
    static final String URGENCY = "quand";
    static final String PLACE = "lieu";
    static final String LATITUDE = "lat";
    static final String LONGITUDE = "lon";
    static final String WITHIN = "rayon";
    static final String PAGE = "page";

    private static final Set<String> KNOWN = Set.of(TEXT, CATEGORY, URGENCY, PLACE, LATITUDE, LONGITUDE, WITHIN, PAGE);
    private static final int LONGEST = 120;
    private static final int LAST_PAGE = 500;

    private final TreeMap<String, String> values;

    private ListQuery(TreeMap<String, String> values) {
        this.values = values;
    }

    static ListQuery of(Map<String, String> parameters) {
        TreeMap<String, String> values = new TreeMap<>();
        parameters.forEach((name, value) -> {
            String typed = value.strip();
            if (KNOWN.contains(name) && !typed.isEmpty() && typed.length() <= LONGEST) {
                values.put(name, typed);
            }
        });
        return new ListQuery(values);
    }

    /** What was typed for this parameter, or nothing at all. */
    public String get(String name) {
        return values.getOrDefault(name, "");
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
        TreeMap<String, String> next = new TreeMap<>(values);
        next.remove(PAGE);
        next.put(name, value);
        return address(next);
    }

    /** The address of this list without this filter, from its first page. */
    String without(String name) {
        TreeMap<String, String> next = new TreeMap<>(values);
        next.remove(PAGE);
        next.remove(name);
        return address(next);
    }

    /** The filters a new search keeps: all but the words, the place and where one had read to. */
    public Set<Map.Entry<String, String>> kept() {
        TreeMap<String, String> kept = new TreeMap<>(values);
        kept.keySet().removeAll(Set.of(TEXT, PLACE, LATITUDE, LONGITUDE, PAGE));
        return kept.entrySet();
    }

    /** Whether nothing is filtered. */
    boolean isPlain() {
        return values.keySet().stream().allMatch(PAGE::equals);
    }

    private static String address(Map<String, String> parameters) {
        StringBuilder address = new StringBuilder("/entraide");
        char joint = '?';
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            address.append(joint)
                    .append(parameter.getKey())
                    .append('=')
                    .append(URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8));
            joint = '&';
        }
        return address.toString();
    }
}
