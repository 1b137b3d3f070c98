package fr.agissons.core.read;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How the columns of a row become the components of a record: by position, each as its component's type asks. */
final class Shape<R extends Record> {
    private static final ClassValue<Shape<?>> SHAPES = new ClassValue<>() {
        @Override
        protected Shape<?> computeValue(Class<?> type) {
            return new Shape<>(type.asSubclass(Record.class));
        }
    };

    private final Class<R> type;
    private final Column[] columns;
    private final MethodHandle constructor;

    private Shape(Class<R> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        this.type = type;
        this.columns = Arrays.stream(components)
                .map(RecordComponent::getGenericType)
                .map(Column::of)
                .toArray(Column[]::new);
        this.constructor = constructor(type, types);
    }

    @SuppressWarnings("unchecked")
    static <R extends Record> Shape<R> of(Class<R> type) {
        return (Shape<R>) SHAPES.get(type);
    }

    private static MethodHandle constructor(Class<?> type, Class<?>[] components) {
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(components);
            canonical.setAccessible(true);
            return MethodHandles.lookup()
                    .unreflectConstructor(canonical)
                    .asSpreader(Object[].class, components.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type + " cannot be made from a row", impossible);
        }
    }

    R row(ResultSet result) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[columns.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = columns[i].read(result, i + 1);
        }
        try {
            return type.cast(Objects.requireNonNull((Object) constructor.invokeExact(values)));
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable refused) {
            throw new IllegalStateException(type + " refuses a row", refused);
        }
    }
}
