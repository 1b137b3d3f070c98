package fr.agissons.participatorybudget.project.page;

import fr.agissons.core.read.Filters;
import fr.agissons.participatorybudget.edition.EditionView;
import fr.agissons.participatorybudget.rule.Category;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What somebody asks the list of projects for, as it stands in the address; what makes no sense is left out. */
public final class ProjectQuery {
    static final String TEXT = "q";
    static final String CATEGORY = "theme";
    static final String ENVELOPE = "quartier";
    static final String AFTER = "apres";

    private static final Set<String> KNOWN = Set.of(TEXT, CATEGORY, ENVELOPE, AFTER);

    private final Filters filters;

    private ProjectQuery(Filters filters) {
        this.filters = filters;
    }

    static ProjectQuery of(EditionView edition, Map<String, String> parameters) {
        return new ProjectQuery(Filters.of(edition.path() + "/projets", KNOWN, parameters));
    }

    /** What was typed for this parameter, or nothing at all. */
    public String get(String name) {
        return filters.get(name);
    }

    Optional<Category> category() {
        return Category.of(get(CATEGORY));
    }

    Optional<UUID> envelope() {
        try {
            return get(ENVELOPE).isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(get(ENVELOPE)));
        } catch (IllegalArgumentException notAnIdentifier) {
            return Optional.empty();
        }
    }

    /** The place in the drawn order that was read last; before all of them at first. */
    String after() {
        return get(AFTER).matches("[0-9a-f]{64}") ? get(AFTER) : "";
    }

    /** The address of this list with one more filter, or another value of it, from its start. */
    String with(String name, String value) {
        return filters.without(AFTER).with(name, value).address();
    }

    /** The address of this list without this filter, from its start. */
    String without(String name) {
        return filters.without(AFTER, name).address();
    }

    /** The address of what follows that place in the order. */
    String after(String drawn) {
        return filters.with(AFTER, drawn).address();
    }

    /** The address of the list itself. */
    String plain() {
        return filters.without(TEXT, CATEGORY, ENVELOPE, AFTER).address();
    }

    /** The filters a new search keeps. */
    public Set<Map.Entry<String, String>> kept() {
        return filters.without(TEXT, AFTER).entries();
    }

    /** Whether nothing is filtered. */
    boolean isPlain() {
        return filters.hasOnly(AFTER);
    }
}
