package fr.agissons.core.settings;

import fr.agissons.core.read.Named;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What can be set of one module, derived from its settings record: each component is one question of its admins' form, in
 * order. The record that the module declares holds what counts in a town that set nothing.
 */
public final class Sheet {
    private final Record usual;
    private final RecordComponent[] components;
    private final List<Setting> settings;
    private final Constructor<? extends Record> constructor;

    private Sheet(Record usual) {
        this.usual = usual;
        this.components = usual.getClass().getRecordComponents();
        this.settings = Arrays.stream(components).map(Setting::of).toList();
        try {
            constructor = usual.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            Arrays.stream(components).forEach(one -> one.getAccessor().setAccessible(true));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("A record has its canonical constructor", impossible);
        }
    }

    /** The sheet of a module with these settings. */
    public static Sheet of(Record usual) {
        return new Sheet(usual);
    }

    /** The questions of the form, in order. */
    public List<Setting> settings() {
        return settings.stream().filter(one -> one.kind() != Setting.Kind.LIST).toList();
    }

    Class<? extends Record> type() {
        return usual.getClass();
    }

    Record usual() {
        return usual;
    }

    /**
     * What was typed in the form, by name: a box that is not ticked is not sent.
     *
     * @param current what is set so far, and stays where the form does not ask
     */
    public Typed read(Map<String, String> form, Record current) {
        Map<String, Optional<Object>> values = new LinkedHashMap<>();
        List<Setting> faults = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            Setting setting = settings.get(i);
            boolean asked = setting.kind() != Setting.Kind.LIST;
            Optional<Object> value =
                    asked ? value(i, form.getOrDefault(setting.name(), "")) : Optional.of(get(components[i], current));
            if (value.isEmpty()) {
                faults.add(setting);
            }
            values.put(setting.name(), value);
        }
        return new Typed(faults, make(values));
    }

    /** What was kept, by name; what it does not say, or says in a way no longer understood, is as usual. */
    Record restore(Map<String, ?> kept) {
        Map<String, Optional<Object>> values = new LinkedHashMap<>();
        for (int i = 0; i < components.length; i++) {
            Object known = kept.get(components[i].getName());
            Optional<Object> value = known == null ? Optional.empty() : value(i, known);
            values.put(components[i].getName(), value);
        }
        return make(values);
    }

    /** The values by name, as they are kept. */
    public Map<String, Object> values(Record record) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent component : components) {
            Object value = get(component, record);
            values.put(component.getName(), plain(value));
        }
        return values;
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Enum<?> constant -> constant.name();
            case List<?> list -> list.stream().map(Named::of).toList();
            default -> value;
        };
    }

    private Record make(Map<String, Optional<Object>> values) {
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            RecordComponent component = components[i];
            arguments[i] =
                    values.getOrDefault(component.getName(), Optional.empty()).orElseGet(() -> get(component, usual));
        }
        try {
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException refused) {
            throw new IllegalStateException(usual.getClass() + " refuses " + values, refused);
        }
    }

    private static Object get(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException("A record gives its components", impossible);
        }
    }

    private Optional<Object> value(int index, Object given) {
        Setting setting = settings.get(index);
        if (setting.kind() == Setting.Kind.LIST) {
            return given instanceof List<?> list ? Optional.of(constants(index, list)) : Optional.empty();
        }
        String text = given.toString().strip().replace("\r\n", "\n");
        return switch (setting.kind()) {
            case YES_OR_NO -> Optional.of(Boolean.valueOf(text));
            case TEXT ->
                text.length() >= setting.least() && text.length() <= setting.most()
                        ? Optional.of(text)
                        : Optional.empty();
            case NUMBER -> number(setting, text).map(Object.class::cast);
            case CHOICE -> constant(components[index].getType(), text);
            case LIST -> Optional.empty();
        };
    }

    private static Optional<Object> constant(Class<?> type, String name) {
        try {
            return Named.reader(type).map(reader -> reader.apply(name));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** Those that the module still knows. */
    private List<Object> constants(int index, List<?> names) {
        var list = (ParameterizedType) components[index].getGenericType();
        Class<?> type = (Class<?>) list.getActualTypeArguments()[0];
        return names.stream()
                .flatMap(name -> constant(type, String.valueOf(name)).stream())
                .distinct()
                .toList();
    }

    private static Optional<Integer> number(Setting setting, String text) {
        try {
            int number = Integer.parseInt(text);
            return number >= setting.least() && number <= setting.most() ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    /**
     * What became of a form.
     *
     * @param faults what is not answered as it has to be
     * @param record the settings, when nothing is
     */
    public record Typed(List<Setting> faults, Record record) {}
}
