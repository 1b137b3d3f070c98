package fr.agissons.sharing.catalogue;

import fr.agissons.sharing.calendar.Period;
import fr.agissons.sharing.loan.ReserveForm;
import fr.agissons.sharing.stock.Category;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a visitor asks the catalogue for, as it stands in the address: every filter is a parameter, so that a filtered list
 * can be sent to a friend. What makes no sense is left out rather than refused.
 */
public final class CatalogueQuery {
    static final String TEXT = "q";
    static final String CATEGORY = "categorie";
    static final String FROM = "du";
    static final String TO = "au";
    static final String PLACE = "lieu";
    static final String LATITUDE = "lat";
    static final String LONGITUDE = "lon";
    static final String WITHIN = "rayon";
    static final String PAGE = "page";

    private static final Set<String> KNOWN = Set.of(TEXT, CATEGORY, FROM, TO, PLACE, LATITUDE, LONGITUDE, WITHIN, PAGE);
    private static final int LONGEST = 120;

    private final TreeMap<String, String> values;

    private CatalogueQuery(TreeMap<String, String> values) {
        this.values = values;
    }

    /** The whole catalogue. */
    static CatalogueQuery everything() {
        return new CatalogueQuery(new TreeMap<>());
    }

    static CatalogueQuery of(Map<String, String> parameters) {
        TreeMap<String, String> values = new TreeMap<>();
        parameters.forEach((name, value) -> {
            String typed = value.strip();
            if (KNOWN.contains(name) && !typed.isEmpty() && typed.length() <= LONGEST) {
                values.put(name, typed);
            }
        });
        return new CatalogueQuery(values);
    }

    /** What was typed for this parameter, or nothing at all. */
    public String get(String name) {
        return values.getOrDefault(name, "");
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
        TreeMap<String, String> next = new TreeMap<>(values);
        next.remove(PAGE);
        next.put(name, value);
        return address("/pret", next);
    }

    /** The address of this list without that filter, from its first page. */
    String without(String name) {
        TreeMap<String, String> next = new TreeMap<>(values);
        next.remove(PAGE);
        next.remove(name);
        return address("/pret", next);
    }

    /** The address of another page of it. */
    String turnedTo(int page) {
        TreeMap<String, String> next = new TreeMap<>(values);
        next.put(PAGE, Integer.toString(page + 1));
        return address("/pret", next);
    }

    /** The days as parameters for a thing's own page, or nothing. */
    String days() {
        return period().isEmpty() ? "" : "?du=" + get(FROM) + "&au=" + get(TO);
    }

    /** The filters a new search keeps: those no field of it asks for. */
    public Set<Map.Entry<String, String>> kept() {
        TreeMap<String, String> kept = new TreeMap<>(values);
        kept.keySet().removeAll(Set.of(TEXT, PLACE, LATITUDE, LONGITUDE, FROM, TO, PAGE));
        return kept.entrySet();
    }

    /** Whether nothing is filtered. */
    boolean isPlain() {
        return values.keySet().stream().allMatch(name -> name.equals(PAGE));
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
}
