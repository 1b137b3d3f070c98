package fr.agissons.theming.component;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows and columns; on a phone each row becomes a small card that names its cells. */
public final class Table {
    private final String caption;
    private final List<Column> columns = new ArrayList<>();
    private final List<List<Object>> rows = new ArrayList<>();

    private Table(String caption) {
        this.caption = caption;
    }

    /** A table said to be this, to screen readers. */
    public static Table of(String caption) {
        return new Table(caption);
    }

    /** A column of text. */
    public Table column(String label) {
        columns.add(new Column(label, false, null, null));
        return this;
    }

    /** A column of numbers, aligned at their end. */
    public Table number(String label) {
        columns.add(new Column(label, true, null, null));
        return this;
    }

    /** A column that can be sorted: its link, and "ascending" or "descending" when it is. */
    public Table sortable(String label, boolean numeric, String path, @Nullable String order) {
        columns.add(new Column(label, numeric, path, order));
        return this;
    }

    /** One row: plain text is escaped, content such as buttons is placed as it is. The first cell names the row. */
    public Table row(Object... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns.size() + " columns");
        }
        rows.add(List.of(cells));
        return this;
    }

    public String caption() {
        return caption;
    }

    public List<Column> columns() {
        return columns;
    }

    public List<List<Object>> rows() {
        return rows;
    }

    /**
     * One column.
     *
     * @param label its heading
     * @param numeric whether it holds numbers
     * @param path where its heading leads to sort by it, or nothing
     * @param order how the table is sorted by it, or nothing
     */
    public record Column(
            String label,
            boolean numeric,
            @Nullable String path,
            @Nullable String order) {}
}
