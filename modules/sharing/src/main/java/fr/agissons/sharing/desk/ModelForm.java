package fr.agissons.sharing.desk;

import fr.agissons.core.text.PlainText;
import fr.agissons.sharing.stock.Category;
import fr.agissons.sharing.stock.ModelDetails;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is typed about a thing, unchecked.
 *
 * @param typed the fields, by name
 */
public record ModelForm(Map<String, String> typed) {
    private static final int MOST_EUROS = 10_000;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_DESCRIPTION = 5_000;
    private static final int LONGEST_CARE = 2_000;
    private static final int CENTS = 100;

    static ModelForm of(ModelView model) {
        Map<String, String> values = new HashMap<>();
        values.put("name", model.name());
        values.put("description", model.description());
        values.put("care", model.care());
        values.put("category", model.category().slug());
        values.put("deposit", Long.toString(model.depositCents() / CENTS));
        values.put("minAge", model.minAge() == null ? "" : model.minAge().toString());
        values.put("version", Integer.toString(model.version()));
        if (model.consumable()) {
            values.put("consumable", "true");
        }
        if (model.approval()) {
            values.put("approval", "true");
        }
        return new ModelForm(values);
    }

    String line(String field) {
        return PlainText.line(typed.getOrDefault(field, ""));
    }

    String lines(String field) {
        return PlainText.lines(typed.getOrDefault(field, ""));
    }

    private int number(String field) {
        String text = line(field);
        return text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : -1;
    }

    int version() {
        return number("version");
    }

    /** The same for what neighbours lend each other: no way to reach them in it, nothing they may not lend. */
    Map<String, String> faults(boolean own) {
        Map<String, String> faults = faults();
        if (own) {
            for (String field : List.of("name", "description", "care")) {
                OwnWords.fault(lines(field)).ifPresent(key -> faults.putIfAbsent(field, key));
            }
        }
        return faults;
    }

    private Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        if (line("name").length() < 3 || line("name").length() > LONGEST_NAME) {
            faults.put("name", "sharing.form.name-wrong");
        }
        if (lines("description").isEmpty() || lines("description").length() > LONGEST_DESCRIPTION) {
            faults.put("description", "sharing.form.description-wrong");
        }
        if (lines("care").length() > LONGEST_CARE) {
            faults.put("care", "sharing.form.too-long");
        }
        if (Category.of(line("category")).isEmpty()) {
            faults.put("category", "sharing.form.category-missing");
        }
        if (number("deposit") < 0 || number("deposit") > MOST_EUROS) {
            faults.put("deposit", "sharing.form.deposit-wrong");
        }
        if (!line("minAge").isEmpty() && (number("minAge") < 15 || number("minAge") > 99)) {
            faults.put("minAge", "sharing.form.min-age-wrong");
        }
        return faults;
    }

    ModelDetails details() {
        return new ModelDetails(
                line("name"),
                lines("description"),
                lines("care"),
                Category.of(line("category")).orElseThrow(),
                number("deposit") * (long) CENTS,
                line("minAge").isEmpty() ? null : number("minAge"),
                typed.containsKey("consumable"),
                typed.containsKey("approval"));
    }
}
