package fr.agissons.sharing.own;

import fr.agissons.core.geo.Address;
import fr.agissons.core.text.PlainText;
import fr.agissons.sharing.desk.OwnWords;
import fr.agissons.sharing.stock.OwnDetails;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a resident types about what they lend, unchecked.
 *
 * @param typed the fields, by name
 */
public record OwnForm(Map<String, String> typed) {
    static final int LONGEST_NAME = 120;
    static final int LONGEST_TEXT = 2_000;
    static final int LONGEST_CONTACT = 200;
    static final int MOST_LEAD = 30;
    static final int MOST_DAYS = 365;
    private static final int SHORTEST_NAME = 3;

    /** The form of somebody who begins. */
    static OwnForm blank() {
        return new OwnForm(Map.of("leadDays", "2", "maxDays", "7"));
    }

    /** The form as it stands. */
    static OwnForm of(OwnView view) {
        Map<String, String> values = new HashMap<>();
        values.put("name", view.name());
        values.put("about", view.about());
        values.put("contact", view.contact());
        values.put("street", view.street());
        values.put("city", view.city());
        values.put("leadDays", Integer.toString(view.leadDays()));
        values.put("maxDays", Integer.toString(view.maxDays()));
        values.put("terms", view.terms());
        values.put("version", Integer.toString(view.version()));
        return new OwnForm(values);
    }

    /** What was typed in a field of one line. */
    String line(String field) {
        return PlainText.line(typed.getOrDefault(field, ""));
    }

    /** What was typed in a field of several lines. */
    String lines(String field) {
        return PlainText.lines(typed.getOrDefault(field, ""));
    }

    int number(String field) {
        String text = line(field);
        return text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : -1;
    }

    /** What is wrong with it, by field, as message keys; whether the address is known is looked at elsewhere. */
    Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        check(
                line("name").length() < SHORTEST_NAME || line("name").length() > LONGEST_NAME,
                "name",
                "name-wrong",
                faults);
        check(lines("about").length() > LONGEST_TEXT, "about", "too-long", faults);
        check(lines("terms").length() > LONGEST_TEXT, "terms", "too-long", faults);
        check(number("leadDays") < 0 || number("leadDays") > MOST_LEAD, "leadDays", "number-wrong", faults);
        check(number("maxDays") < 1 || number("maxDays") > MOST_DAYS, "maxDays", "number-wrong", faults);
        if (line("street").isEmpty()) {
            faults.put("street", "sharing.own.street-missing");
        }
        if (line("contact").isEmpty() || line("contact").length() > LONGEST_CONTACT) {
            faults.put("contact", "sharing.own.contact-missing");
        }
        for (String field : List.of("name", "about", "terms")) {
            OwnWords.fault(lines(field)).ifPresent(key -> faults.putIfAbsent(field, key));
        }
        return faults;
    }

    private static void check(boolean bad, String field, String key, Map<String, String> faults) {
        if (bad) {
            faults.put(field, "sharing.form." + key);
        }
    }

    OwnDetails details(Address home) {
        return new OwnDetails(
                line("name"),
                lines("about"),
                home,
                line("contact"),
                number("leadDays"),
                number("maxDays"),
                lines("terms"));
    }
}
