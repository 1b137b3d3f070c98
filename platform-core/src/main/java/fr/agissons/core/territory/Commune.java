package fr.agissons.core.territory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commune of the official geographic code, as missions, cafés and tenants name their place.
 *
 * @param code INSEE code, five characters; Corsica has letters (2A004)
 * @param departement code of its département; never guessed from a postcode, which may belong to a neighbour's
 * @param siren absent overseas where no such number is published
 * @param population legal municipal population; absent where nobody is counted, which is not the same as zero
 * @param epci SIREN of the grouping it belongs to; absent for a few islands
 */
public record Commune(
        String code,
        String name,
        String departement,
        String region,
        @Nullable String siren,
        @Nullable Integer population,
        List<String> postcodes,
        @Nullable String epci) {

    public Commune {
        postcodes = List.copyOf(postcodes);
    }

    /** The name in plain lower-case letters between single hyphens, alike for homonyms, as addresses are written. */
    public String slug() {
        return FoldedName.of(name).replace(' ', '-');
    }

    /** The name with the département's code, which tells homonyms apart: no two share a département. */
    public String label() {
        return name + " (" + departement + ")";
    }
}
