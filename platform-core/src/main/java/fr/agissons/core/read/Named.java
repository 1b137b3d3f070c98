package fr.agissons.core.read;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Values that are kept as their names: the constants of an enum, and types of ours that read with a public static
 * {@code valueOf} what their {@code toString} has written.
 */
public final class Named {
    private static final String OURS = "fr.agissons.";

    private Named() {}

    /** How values of this type are read from their names; nothing for a type that has none. */
    public static Optional<Function<String, Object>> reader(Class<?> type) {
        if (type.isEnum()) {
            Map<String, Object> constants = Arrays.stream(type.getEnumConstants())
                    .collect(Collectors.toMap(constant -> ((Enum<?>) constant).name(), Function.identity()));
            return Optional.of(name -> {
                Object constant = constants.get(name);
                if (constant == null) {
                    throw new IllegalArgumentException(type + " has no " + name);
                }
                return constant;
            });
        }
        if (!type.getName().startsWith(OURS)) {
            return Optional.empty();
        }
        try {
            Method read = type.getMethod("valueOf", String.class);
            return Optional.of(name -> invoke(read, name));
        } catch (NoSuchMethodException nameless) {
            return Optional.empty();
        }
    }

    /** The name of a value that has one. */
    public static String of(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    private static Object invoke(Method read, String name) {
        try {
            return read.invoke(null, name);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(read.getDeclaringClass() + " has no " + name, refused.getCause());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException("A public method of a public type", impossible);
        }
    }
}
