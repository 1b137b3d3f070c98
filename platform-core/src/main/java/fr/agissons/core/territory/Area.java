package fr.agissons.core.territory;

import org.jspecify.annotations.Nullable;

/**
 * A territory above the commune, known by its name: région, département or grouping of communes.
 *
 * @param code official code, or SIREN for a grouping
 * @param region code of the région a département lies in; absent for the others
 */
public record Area(
        Kind kind, String code, String name, @Nullable String region) {
    /** The name in plain lower-case letters between single hyphens, as addresses are written. */
    public String slug() {
        return FoldedName.of(name).replace(' ', '-');
    }

    /** The levels above the commune; their codes overlap, so a code means nothing without its kind. */
    public enum Kind {
        REGION,
        DEPARTEMENT,
        EPCI
    }
}
