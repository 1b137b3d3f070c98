package fr.agissons.core.personal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One sort of thing held on a person.
 *
 * @param key message key: {@code <key>} names the sort, {@code <key>.fate} says what becomes of it when the person leaves
 *     and why, {@code <key>.<column>} heads a column
 * @param columns names of the values, the same in every row
 * @param rows the values: text, numbers, dates, instants, true or false, names of code, or nothing
 * @param words message key, by column, under which a name of code is said in words: {@code <words>.<value>}
 */
public record Holding(String key, List<String> columns, List<List<@Nullable Object>> rows, Map<String, String> words) {
    /** Rows of one record type: its components are the columns. */
    public static <R extends Record> Holding of(String key, Class<R> type, List<R> rows) {
        RecordComponent[] components = type.getRecordComponents();
        List<List<@Nullable Object>> values = new ArrayList<>();
        for (R row : rows) {
            List<@Nullable Object> cells = new ArrayList<>();
            for (RecordComponent component : components) {
                cells.add(value(component, row));
            }
            values.add(cells);
        }
        return new Holding(
                key,
                Arrays.stream(components)
                        .map(component -> kebab(component.getName()))
                        .toList(),
                values,
                Map.of());
    }

    /** The same, with the names of code in a column said by the words under that key. */
    public Holding saying(String column, String prefix) {
        Map<String, String> more = new HashMap<>(words);
        more.put(column, prefix);
        return new Holding(key, columns, rows, more);
    }

    private static @Nullable Object value(RecordComponent component, Record row) {
        try {
            component.getAccessor().setAccessible(true);
            Object value = component.getAccessor().invoke(row);
            return value instanceof Optional<?> optional ? optional.orElse(null) : value;
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(row.getClass() + " does not say its " + component.getName(), impossible);
        }
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
