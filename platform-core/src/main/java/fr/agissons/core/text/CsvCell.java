package fr.agissons.core.text;

/**
 * A text as one cell of a table that spreadsheets open. A text that a spreadsheet would take for a formula is led by an
 * apostrophe, and so is one that begins with an apostrophe: whoever reads takes one away, and nothing is lost.
 */
public final class CsvCell {
    private static final String GUARDED = "=+-@\t\r\n'";

    private CsvCell() {}

    /** Between quotes, its own doubled. */
    public static String of(String text) {
        return '"' + (isGuarded(text, 0) ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }

    /** What was written, from what stood between the quotes. */
    public static String read(String cell) {
        boolean guarded = cell.length() > 1 && cell.charAt(0) == '\'' && isGuarded(cell, 1);
        return guarded ? cell.substring(1) : cell;
    }

    private static boolean isGuarded(String text, int at) {
        return text.length() > at && GUARDED.indexOf(text.charAt(at)) >= 0;
    }
}
