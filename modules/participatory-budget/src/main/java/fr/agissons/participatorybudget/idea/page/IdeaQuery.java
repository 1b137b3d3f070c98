package fr.agissons.participatorybudget.idea.page;

import fr.agissons.core.read.Filters;
import fr.agissons.participatorybudget.idea.IdeaRule;
import fr.agissons.participatorybudget.rule.Category;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What somebody asks the list of ideas for, as it stands in the address, so that a filtered list can be sent to a friend.
 * What makes no sense is left out rather than refused.
 */
public final class IdeaQuery {
    static final String EDITION = "edition";
    static final String TEXT = "q";
    static final String DISTRICT = "quartier";
    static final String CATEGORY = "theme";
    static final String STANDING = "etat";
    static final String SORT = "tri";
    static final String SEED = "graine";
    static final String AFTER = "apres";

    private static final Set<String> KNOWN = Set.of(EDITION, TEXT, DISTRICT, CATEGORY, STANDING, SORT, SEED, AFTER);
    private static final String BETWEEN = "~";

    private final Filters filters;

    private IdeaQuery(Filters filters) {
        this.filters = filters;
    }

    static IdeaQuery of(Map<String, String> parameters) {
        return new IdeaQuery(Filters.of(IdeaRule.PATH, KNOWN, parameters));
    }

    /** Where the page before ended: what it is sorted by, and the idea. */
    record Cursor(String value, UUID id) {
        /** How many supported it, where that is what it is sorted by. */
        int supports() {
            return Integer.parseInt(value);
        }
    }

    /** What was typed for this parameter, or nothing at all. */
    public String get(String name) {
        return filters.get(name);
    }

    Optional<UUID> district() {
        return id(get(DISTRICT));
    }

    Optional<Category> category() {
        return Category.of(get(CATEGORY));
    }

    Optional<Standing> standing() {
        return Standing.of(get(STANDING));
    }

    Sort sort() {
        return Sort.of(get(SORT)).orElse(Sort.RANDOM);
    }

    Optional<Cursor> cursor() {
        String[] parts = get(AFTER).split(BETWEEN, 2);
        if (parts.length < 2 || sort() == Sort.SUPPORTED && !parts[0].matches("[0-9]{1,9}")) {
            return Optional.empty();
        }
        return id(parts[1]).map(last -> new Cursor(parts[0], last));
    }

    private static Optional<UUID> id(String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** The address of what follows this row, in the same order. */
    String after(IdeaRow row, String seed) {
        String value = sort() == Sort.SUPPORTED ? Integer.toString(row.supports()) : row.rank();
        Filters next = filters.with(AFTER, value + BETWEEN + row.id());
        return (sort() == Sort.RANDOM ? next.with(SEED, seed) : next).address();
    }

    /** The address of this list with one more filter, or another value of it, from its first page. */
    String with(String name, String value) {
        return filters.without(AFTER).with(name, value).address();
    }

    /** The address of this list without these filters, from its first page. */
    String without(String... names) {
        return filters.without(names).without(AFTER).address();
    }

    /** The filters a new search keeps. */
    public Set<Map.Entry<String, String>> kept() {
        return filters.without(TEXT, AFTER).entries();
    }

    /** Whether nothing is filtered. */
    boolean isPlain() {
        return filters.hasOnly(AFTER, SEED, SORT, EDITION);
    }
}
