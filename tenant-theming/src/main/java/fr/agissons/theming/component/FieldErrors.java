package fr.agissons.theming.component;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What is wrong with a form, field by field, in the order of the form.
 *
 * @param byField sentences by field name
 */
public record FieldErrors(Map<String, String> byField) {
    private static final FieldErrors NONE = new FieldErrors(Map.of());

    /** Nothing is wrong. */
    public static FieldErrors none() {
        return NONE;
    }

    /**
     * What Spring's binding and validation found. A message written as a key in braces, {@code {sharing.loan.too-long}},
     * is said by the given function.
     */
    public static FieldErrors of(Errors errors, UnaryOperator<String> say) {
        Map<String, String> byField = new LinkedHashMap<>();
        for (var error : errors.getFieldErrors()) {
            String message = error.getDefaultMessage();
            String key = error.isBindingFailure() || message == null ? "theming.field.invalid" : message;
            byField.putIfAbsent(
                    error.getField(),
                    key.matches("\\{?[a-z0-9-]+(\\.[a-z0-9-]+)+}?") ? say.apply(key.replaceAll("[{}]", "")) : key);
        }
        return new FieldErrors(byField);
    }

    /** Whether nothing is wrong. */
    public boolean isEmpty() {
        return byField.isEmpty();
    }

    /** What is wrong with this field. */
    public @Nullable String of(String field) {
        return byField.get(field);
    }

    /** The same and one more. */
    public FieldErrors and(String field, String sentence) {
        Map<String, String> more = new LinkedHashMap<>(byField);
        more.putIfAbsent(field, sentence);
        return new FieldErrors(more);
    }
}
