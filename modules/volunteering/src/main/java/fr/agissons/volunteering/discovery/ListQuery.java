package fr.agissons.volunteering.discovery;

import fr.agissons.volunteering.mission.Theme;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

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
    static final String PLACE = "lieu";
    static final String LATITUDE = "lat";
    static final String LONGITUDE = "lon";
    static final String WITHIN = "rayon";
    static final String SORT = "tri";
    static final String AFTER = "apres";

    private static final Set<String> KNOWN =
            Set.of(TEXT, THEME, WHEN, EVENING, REMOTE, MINORS, PLACE, LATITUDE, LONGITUDE, WITHIN, SORT, AFTER);
    private static final int LONGEST = 120;
    private static final String YES = "oui";

    private final TreeMap<String, String> values;

    private ListQuery(TreeMap<String, String> values) {
        this.values = values;
    }

    /** The whole list. */
    static ListQuery everything() {
        return new ListQuery(new TreeMap<>());
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
        TreeMap<String, String> next = new TreeMap<>(values);
        next.remove(AFTER);
        next.put(name, value);
        return address("/missions", next);
    }

    /** The address of this list without these filters, from its first page. */
    String without(String... names) {
        TreeMap<String, String> next = new TreeMap<>(values);
        next.remove(AFTER);
        for (String name : names) {
            next.remove(name);
        }
        return address("/missions", next);
    }

    /** The address of this list with a filter switched over. */
    String toggle(String name) {
        return says(name) ? without(name) : with(name, YES);
    }

    /** The address of the page after that row. */
    String after(String cursor) {
        TreeMap<String, String> next = new TreeMap<>(values);
        next.put(AFTER, cursor);
        return address("/missions", next);
    }

    /** The same question asked of another page. */
    String at(String path) {
        TreeMap<String, String> next = new TreeMap<>(values);
        next.remove(AFTER);
        return address(path, next);
    }

    /** The filters a new search keeps: all but the words, the place and where one had read to. */
    public Set<Map.Entry<String, String>> kept() {
        TreeMap<String, String> kept = new TreeMap<>(values);
        kept.keySet().removeAll(Set.of(TEXT, PLACE, LATITUDE, LONGITUDE, AFTER));
        return kept.entrySet();
    }

    /** Whether nothing is filtered. */
    boolean isPlain() {
        return values.keySet().stream().allMatch(name -> name.equals(SORT) || name.equals(AFTER));
    }

    private static String address(String path, Map<String, String> parameters) {
        StringBuilder address = new StringBuilder(path);
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

    /** The key under which counts of this question are kept: all that filters, in one order. */
    String facetKey() {
        TreeMap<String, String> filters = new TreeMap<>(values);
        filters.keySet().removeAll(Set.of(AFTER, SORT, THEME));
        return filters.toString();
    }
}
