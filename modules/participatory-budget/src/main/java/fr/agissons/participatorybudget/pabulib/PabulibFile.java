package fr.agissons.participatorybudget.pabulib;

import fr.agissons.participatorybudget.tally.Election;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What a file says.
 *
 * @param meta the keys of META and their values, in the file's order
 * @param columns the columns of PROJECTS, in the file's order
 * @param projects what each project's row has in these columns; in the order of the election's numbers
 * @param election what is counted: voters' numbers, ages and sexes are left behind
 */
public record PabulibFile(
        Map<String, String> meta, List<String> columns, List<Map<String, String>> projects, Election election) {
    /** The same, counted in a unit small enough for this amount to be a whole number of it. */
    public PabulibFile inUnitsOf(BigDecimal amount) {
        return new PabulibFile(meta, columns, projects, election.inUnitsOf(amount));
    }
}
