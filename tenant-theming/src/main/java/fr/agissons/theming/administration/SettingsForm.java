package fr.agissons.theming.administration;

import fr.agissons.core.settings.Setting;
import fr.agissons.core.settings.Sheet;
import fr.agissons.theming.Ui;
import fr.agissons.theming.component.Choice;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import fr.agissons.theming.component.FieldKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The questions of a module's settings with what is set or was typed. Each question is worded by the module:
 * {@code settings.<key>.<name>}, with {@code .hint}, {@code .unit} and {@code .<OPTION>} where there is something to say.
 *
 * @param key the module's prefix of messages
 * @param settings the questions
 * @param values what is set, or was typed, by name
 * @param faults the questions that are not answered as they have to be
 */
record SettingsForm(String key, List<Setting> settings, Map<String, ?> values, List<Setting> faults) {
    /** Above so many characters a text gets several lines. */
    private static final int ONE_LINE = 120;

    static SettingsForm of(String key, Sheet sheet, Map<String, ?> values) {
        return new SettingsForm(key, sheet.settings(), values, List.of());
    }

    SettingsForm wrong(List<Setting> found) {
        return new SettingsForm(key, settings, values, found);
    }

    List<Field> fields(Ui ui) {
        FieldErrors errors = errors(ui);
        return settings.stream().map(one -> field(ui, one).errors(errors)).toList();
    }

    FieldErrors errors(Ui ui) {
        FieldErrors errors = FieldErrors.none();
        for (Setting fault : faults) {
            errors = errors.and(fault.name(), fault(ui, fault));
        }
        return errors;
    }

    private static String fault(Ui ui, Setting fault) {
        return switch (fault.kind()) {
            case NUMBER -> ui.t("administration.settings.error.number", fault.least(), fault.most());
            case TEXT -> ui.t("administration.settings.error.text", fault.least(), fault.most());
            case CHOICE, YES_OR_NO, LIST -> ui.t("administration.settings.error.choice");
        };
    }

    private Field field(Ui ui, Setting one) {
        String label = ui.t(word(one));
        String value = value(one);
        Field field = switch (one.kind()) {
            case YES_OR_NO -> Field.checkbox(one.name(), label).checked(Boolean.parseBoolean(value));
            case NUMBER ->
                Field.of(FieldKind.NUMBER, one.name(), label)
                        .between(one.least(), one.most())
                        .value(value);
            case TEXT -> text(one, label).value(value);
            case CHOICE -> Field.radio(one.name(), label, choices(ui, one)).value(value);
            case LIST -> throw new IllegalStateException(one.name() + " is set on a page of its own");
        };
        String unit = word(one) + ".unit";
        if (ui.knows(unit)) {
            field.unit(ui.t(unit));
        }
        return field.hint(said(ui, word(one) + ".hint"));
    }

    private static Field text(Setting one, String label) {
        Field field = one.most() > ONE_LINE ? Field.area(one.name(), label).rows(3) : Field.text(one.name(), label);
        field.length(one.most());
        return one.least() == 0 ? field.optional() : field;
    }

    private List<Choice> choices(Ui ui, Setting one) {
        return one.options().stream()
                .map(option -> {
                    String word = word(one) + "." + option;
                    return new Choice(option, ui.t(word), said(ui, word + ".hint"));
                })
                .toList();
    }

    private static @Nullable String said(Ui ui, String key) {
        return ui.knows(key) ? ui.t(key) : null;
    }

    private String value(Setting one) {
        Object value = values.get(one.name());
        return value == null ? "" : value.toString();
    }

    private String word(Setting one) {
        return "settings." + key + "." + one.name();
    }

    /** What is different between two sets of values, in words. */
    String difference(Ui ui, Map<String, Object> before, Map<String, Object> after) {
        List<String> changes = new ArrayList<>();
        for (Setting one : settings) {
            Object was = Objects.requireNonNull(before.get(one.name()));
            Object is = Objects.requireNonNull(after.get(one.name()));
            if (!was.equals(is)) {
                changes.add(ui.t(
                        "administration.settings.change", ui.t(word(one)), answer(ui, one, was), answer(ui, one, is)));
            }
        }
        return String.join("\n", changes);
    }

    private String answer(Ui ui, Setting one, Object value) {
        return switch (one.kind()) {
            case YES_OR_NO -> ui.t("administration.settings." + value);
            case CHOICE -> ui.t(word(one) + "." + value);
            case NUMBER, LIST -> value.toString();
            case TEXT -> value.toString().isEmpty() ? ui.t("administration.settings.nothing") : value.toString();
        };
    }
}
