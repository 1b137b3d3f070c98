package fr.agissons.core.read;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        return one.isEnum() ? constant(one) : plain(one);
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

    private static Column constant(Class<?> type) {
        Map<String, Object> constants = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(constant -> ((Enum<?>) constant).name(), Function.identity()));
        return (row, position) -> {
            String name = row.getString(position);
            if (name != null && !constants.containsKey(name)) {
                throw new IllegalStateException(type + " has no " + name);
            }
            return name == null ? null : constants.get(name);
        };
    }
}
