package fr.agissons.core.life.archive;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One table in an archive, as its manifest describes it.
 *
 * @param table its name, from which its file's follows
 * @param columns in the order of the file
 * @param rows how many there are
 * @param bytes how long the file is, unpacked
 * @param sha256 its digest, unpacked, in lowercase hexadecimal
 */
public record ArchivedTable(String table, List<String> columns, long rows, long bytes, String sha256)
        implements Described {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    public ArchivedTable {
        columns = List.copyOf(columns);
        boolean sound = NAME.matcher(table).matches()
                && columns.stream().allMatch(column -> NAME.matcher(column).matches())
                && !columns.isEmpty()
                && rows >= 0
                && bytes >= 0
                && DIGEST.matcher(sha256).matches();
        if (!sound) {
            throw new IllegalArgumentException("not the description of a table");
        }
    }

    @Override
    public String path() {
        return path(table);
    }

    /** Where a table of that name is in an archive. */
    static String path(String table) {
        return "tables/" + table + ".csv";
    }
}
