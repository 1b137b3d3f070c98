package fr.agissons.core.opendata;

import fr.agissons.core.text.CsvCell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A dataset on its way out, row by row, for spreadsheets and for programs. */
public final class DatasetFile {
    private static final String MARK = "\uFEFF";
    private static final String END = "\r\n";
    private static final String PAGE = "page";
    private static final JsonMapper JSON = new JsonMapper();

    private final Writer out;
    private final UnaryOperator<String> absolute;

    /**
     * @param out where it goes
     * @param absolute makes a path on the site an address
     */
    public DatasetFile(Writer out, UnaryOperator<String> absolute) {
        this.out = out;
        this.absolute = absolute;
    }

    /** The names of a dataset's columns. */
    public static List<String> columns(OpenDataset<?> dataset) {
        return Arrays.stream(dataset.type().getRecordComponents())
                .map(component ->
                        component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT))
                .toList();
    }

    /** As a table, values between quotes but for numbers, separated as spreadsheets of the country do. */
    public <R extends Record> void csv(OpenDataset<R> dataset) {
        RecordComponent[] components = dataset.type().getRecordComponents();
        write(MARK + String.join(";", columns(dataset)) + END);
        dataset.each(row -> write(Arrays.stream(components)
                .map(component -> cell(value(component, row)))
                .collect(Collectors.joining(";", "", END))));
    }

    /** As a list of objects. */
    public <R extends Record> void json(OpenDataset<R> dataset) {
        RecordComponent[] components = dataset.type().getRecordComponents();
        List<String> names = columns(dataset);
        String[] separator = {"["};
        dataset.each(row -> {
            StringBuilder object = new StringBuilder(separator[0]).append("\n{");
            for (int i = 0; i < components.length; i++) {
                object.append(i == 0 ? "" : ",")
                        .append(JSON.writeValueAsString(names.get(i)))
                        .append(':')
                        .append(literal(value(components[i], row)));
            }
            write(object.append('}').toString());
            separator[0] = ",";
        });
        write("[".equals(separator[0]) ? "[]\n" : "\n]\n");
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return isPlain(value) ? value.toString() : CsvCell.of(value.toString());
    }

    private static String literal(@Nullable Object value) {
        return value == null || isPlain(value) ? String.valueOf(value) : JSON.writeValueAsString(value.toString());
    }

    private static boolean isPlain(Object value) {
        return value instanceof Number || value instanceof Boolean;
    }

    private @Nullable Object value(RecordComponent component, Record row) {
        try {
            component.getAccessor().setAccessible(true);
            Object value = component.getAccessor().invoke(row);
            return PAGE.equals(component.getName()) && value != null ? absolute.apply(value.toString()) : value;
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(row.getClass() + " does not say its " + component.getName(), impossible);
        }
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
