package fr.agissons.core.read;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one column as a Java type; a column without a value is null, or an empty optional. */
@FunctionalInterface
interface Column {
    @Nullable
    Object read(ResultSet row, int position) throws SQLException;

    /** The way to read that type. */
    static Column of(Type type) {
        if (type instanceof ParameterizedType optional && optional.getRawType() == Optional.class) {
            Column value = of(optional.getActualTypeArguments()[0]);
            return (row, position) -> Optional.ofNullable(value.read(row, position));
        }
        if (!(type instanceof Class<?> one)) {
            throw new IllegalArgumentException("No column is read as " + type);
        }
        return Named.reader(one).map(Column::named).orElseGet(() -> plain(one));
    }

    private static Column plain(Class<?> type) {
        if (type == String.class) {
            return ResultSet::getString;
        }
        if (type == int.class) {
            return ResultSet::getInt;
        }
        if (type == long.class) {
            return ResultSet::getLong;
        }
        if (type == boolean.class) {
            return ResultSet::getBoolean;
        }
        if (type == double.class) {
            return ResultSet::getDouble;
        }
        return type == Instant.class ? Column::instant : (row, position) -> row.getObject(position, type);
    }

    private static @Nullable Object instant(ResultSet row, int position) throws SQLException {
        OffsetDateTime at = row.getObject(position, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Column named(Function<String, Object> reader) {
        return (row, position) -> {
            String name = row.getString(position);
            return name == null ? null : reader.apply(name);
        };
    }
}
