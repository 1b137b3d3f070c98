package fr.agissons.core.settings;

import fr.agissons.core.read.Named;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/**
 * One thing that can be set, as the component of a module's settings record declares it.
 *
 * @param name the component's name
 * @param kind how it is answered
 * @param least the least number or the shortest text
 * @param most the greatest number or the longest text
 * @param options the answers to choose among, of a choice
 */
public record Setting(String name, Kind kind, int least, int most, List<String> options) {
    /** How a setting is answered. */
    public enum Kind {
        YES_OR_NO,
        NUMBER,
        TEXT,
        CHOICE,
        /** Some of several, in an order of its own: set on a page of the module's, not asked for in the form. */
        LIST
    }

    /**
     * Reads the declaration.
     *
     * @throws IllegalStateException when the component is of a type that no form asks for, or has no bounds
     */
    static Setting of(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == boolean.class) {
            return new Setting(component.getName(), Kind.YES_OR_NO, 0, 0, List.of());
        }
        if (type.isEnum()) {
            return new Setting(component.getName(), Kind.CHOICE, 0, 0, names(type));
        }
        if (type == List.class && component.getGenericType() instanceof ParameterizedType list) {
            Class<?> element = (Class<?>) list.getActualTypeArguments()[0];
            if (Named.reader(element).isEmpty()) {
                throw new IllegalStateException("No list is kept of " + component + ": its values have no names");
            }
            return new Setting(component.getName(), Kind.LIST, 0, 0, List.of());
        }
        Bounds bounds = component.getAnnotation(Bounds.class);
        if (bounds == null || type != int.class && type != String.class) {
            throw new IllegalStateException("No form asks for " + component
                    + ": a setting is a boolean, an enum, a list of named values, or an int or a String with @Bounds");
        }
        return new Setting(
                component.getName(),
                type == int.class ? Kind.NUMBER : Kind.TEXT,
                bounds.least(),
                bounds.most(),
                List.of());
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }
}
