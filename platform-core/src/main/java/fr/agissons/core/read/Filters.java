package fr.agissons.core.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a list is asked for, as it stands in its address: every filter is a parameter, so that a filtered list can be sent to
 * a friend. What a list does not know, and what nobody types, is left out rather than refused.
 */
public final class Filters {
    private static final int LONGEST = 120;

    private final String path;
    private final TreeMap<String, String> values;

    private Filters(String path, TreeMap<String, String> values) {
        this.path = path;
        this.values = values;
    }

    /**
     * Reads the parameters of an address.
     *
     * @param path of the list, such as {@code /missions}
     * @param known the parameters the list has
     * @param parameters what the address says
     */
    public static Filters of(String path, Set<String> known, Map<String, String> parameters) {
        TreeMap<String, String> values = new TreeMap<>();
        parameters.forEach((name, value) -> {
            String typed = value.strip();
            if (known.contains(name) && !typed.isEmpty() && typed.length() <= LONGEST) {
                values.put(name, typed);
            }
        });
        return new Filters(path, values);
    }

    /** What was typed for this parameter, or nothing at all. */
    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** The same question with this value of a filter. */
    public Filters with(String name, String value) {
        TreeMap<String, String> next = new TreeMap<>(values);
        next.put(name, value);
        return new Filters(path, next);
    }

    /** The same question without these filters. */
    public Filters without(String... names) {
        TreeMap<String, String> next = new TreeMap<>(values);
        next.keySet().removeAll(Arrays.asList(names));
        return new Filters(path, next);
    }

    /** The same question asked of another page. */
    public Filters at(String otherPath) {
        return new Filters(otherPath, values);
    }

    /** The filters that are set, by name: what a form has to carry along. */
    public Set<Map.Entry<String, String>> entries() {
        return values.entrySet();
    }

    /** Whether nothing is asked for but, perhaps, these. */
    public boolean hasOnly(String... names) {
        return List.of(names).containsAll(values.keySet());
    }

    /** The address that asks this. */
    public String address() {
        return values.isEmpty()
                ? path
                : values.entrySet().stream()
                        .map(filter -> filter.getKey() + '=' + URLEncoder.encode(filter.getValue(), UTF_8))
                        .collect(joining("&", path + '?', ""));
    }

    /** All that is asked, in one order: a key for what is counted about it. */
    @Override
    public String toString() {
        return values.toString();
    }
}
