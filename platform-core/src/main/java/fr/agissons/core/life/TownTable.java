package fr.agissons.core.life;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table that holds rows of towns.
 *
 * @param name as the catalogue has it
 * @param ofThePlatform whether its rows are the platform's own about towns, out of the reach of a town's own eyes
 * @param addedOnly whether the server may only ever add rows to it, and never take one out
 * @param columns those that are written, in their order
 * @param order its primary key as a statement sorts by it, the same on every database
 */
public record TownTable(
        String name, boolean ofThePlatform, boolean addedOnly, List<String> columns, List<String> order) {
    /** The directory's own row of a town. */
    static final String DIRECTORY = "tenant";

    public TownTable {
        columns = List.copyOf(columns);
        order = List.copyOf(order);
    }

    /** The column that says whose row it is. */
    public String townColumn() {
        return DIRECTORY.equals(name) ? "id" : "tenant_id";
    }

    /** The name as a statement has it. */
    public String quotedName() {
        return quoted(name);
    }

    /** These of its columns as a statement lists them. */
    public static String list(List<String> columns) {
        return columns.stream().map(TownTable::quoted).collect(Collectors.joining(", "));
    }

    /** Which of its rows are that town's. */
    public String whereIs(int town) {
        return quoted(townColumn()) + " = " + town;
    }

    private static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }
}
