package fr.agissons.sharing.paper;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Which labels somebody wants, and on which sheet.
 *
 * @param units the things chosen
 * @param format the sheet, as it was sent
 * @param start the first free label of it, as it was typed
 */
public record LabelForm(Set<UUID> units, String format, String start) {
    /** More would be a book: twenty of the small sheets. */
    static final int MOST = 480;

    private static final Pattern UNIT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static LabelForm blank(Set<UUID> units) {
        return new LabelForm(units, LabelFormat.SMALL.name(), "1");
    }

    static LabelForm read(List<String> units, String format, String start) {
        Set<UUID> chosen = new LinkedHashSet<>();
        for (String unit : units) {
            if (UNIT.matcher(unit).matches()) {
                chosen.add(UUID.fromString(unit));
            }
        }
        return new LabelForm(chosen, format, start.strip());
    }

    Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        if (units.isEmpty()) {
            faults.put("unit", "sharing.labels.none-chosen");
        } else if (units.size() > MOST) {
            faults.put("unit", "sharing.labels.too-many");
        }
        if (LabelFormat.of(format).isEmpty()) {
            faults.put("format", "sharing.labels.format-missing");
        } else if (!start.matches("\\d{1,2}") || place() < 1 || place() > sheet().perSheet()) {
            faults.put("start", "sharing.labels.start-wrong");
        }
        return faults;
    }

    LabelFormat sheet() {
        return LabelFormat.of(format).orElse(LabelFormat.SMALL);
    }

    int place() {
        return Integer.parseInt(start);
    }
}
