package fr.agissons.sharing.desk;

import fr.agissons.core.geo.Address;
import fr.agissons.core.text.PlainText;
import fr.agissons.sharing.calendar.LoanRules;
import fr.agissons.sharing.calendar.Opening;
import fr.agissons.sharing.calendar.WeeklyHours;
import fr.agissons.sharing.stock.BorrowPolicy;
import fr.agissons.sharing.stock.LatePolicy;
import fr.agissons.sharing.stock.LibraryDetails;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is typed about a library, unchecked.
 *
 * @param typed the fields, by name
 */
public record LibraryForm(Map<String, String> typed) {
    /** Each number that is asked for, with the least and the most it can be. */
    static final Map<String, int[]> NUMBERS = numbers();

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_TERMS = 10_000;
    private static final int LONGEST_ABOUT = 2_000;

    private static Map<String, int[]> numbers() {
        Map<String, int[]> numbers = new LinkedHashMap<>();
        numbers.put("leadDays", new int[] {0, 30});
        numbers.put("maxDays", new int[] {1, 365});
        numbers.put("horizonDays", new int[] {1, 730});
        numbers.put("bufferHours", new int[] {0, 168});
        numbers.put("maxVisits", new int[] {1, 1000});
        numbers.put("reservableShare", new int[] {1, 100});
        numbers.put("maxLoans", new int[] {1, 1000});
        numbers.put("offerDays", new int[] {1, 7});
        numbers.put("maxExtensions", new int[] {0, 10});
        numbers.put("lateDays", new int[] {1, 60});
        numbers.put("penaltyDays", new int[] {0, 365});
        return numbers;
    }

    /** The form of a library that does not exist yet. */
    static LibraryForm blank() {
        return new LibraryForm(
                new HashMap<>(values(WeeklyHours.never(), LoanRules.USUAL, LatePolicy.USUAL, BorrowPolicy.USUAL)));
    }

    /** The form of a library as it stands. */
    static LibraryForm of(LibraryView library) {
        Map<String, String> values = new HashMap<>(values(
                WeeklyHours.read(library.hours()),
                new LoanRules(
                        library.leadDays(),
                        library.maxDays(),
                        library.horizonDays(),
                        library.bufferHours(),
                        library.sameDay(),
                        library.maxVisits(),
                        library.reservableShare()),
                new LatePolicy(library.maxExtensions(), library.lateDays(), library.penaltyDays()),
                new BorrowPolicy(library.maxLoans(), library.offerDays())));
        values.put("name", library.name());
        values.put("about", library.about());
        values.put("contact", library.contact());
        values.put("street", library.street());
        values.put("city", library.city());
        values.put("terms", library.terms());
        values.put("version", Integer.toString(library.version()));
        return new LibraryForm(values);
    }

    private static Map<String, String> values(
            WeeklyHours week, LoanRules rules, LatePolicy late, BorrowPolicy borrowing) {
        Map<String, String> values = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            values.put(
                    "day" + day.getValue(),
                    week.on(day).stream().map(Opening::toString).collect(Collectors.joining(" ")));
        }
        values.put("leadDays", Integer.toString(rules.leadDays()));
        values.put("maxDays", Integer.toString(rules.maxDays()));
        values.put("horizonDays", Integer.toString(rules.horizonDays()));
        values.put("bufferHours", Integer.toString(rules.bufferHours()));
        values.put("maxVisits", Integer.toString(rules.maxVisits()));
        values.put("reservableShare", Integer.toString(rules.reservableShare()));
        values.put("maxLoans", Integer.toString(borrowing.maxLoans()));
        values.put("offerDays", Integer.toString(borrowing.offerDays()));
        values.put("maxExtensions", Integer.toString(late.maxExtensions()));
        values.put("lateDays", Integer.toString(late.lateDays()));
        values.put("penaltyDays", Integer.toString(late.penaltyDays()));
        if (rules.sameDay()) {
            values.put("sameDay", "true");
        }
        return values;
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

    int version() {
        return number("version");
    }

    private Optional<List<Opening>> day(DayOfWeek day) {
        return WeeklyHours.typed(line("day" + day.getValue()));
    }

    /** What is wrong with it, by field, as message keys; the address is looked at elsewhere. */
    Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        if (line("name").length() < 3 || line("name").length() > LONGEST_NAME) {
            faults.put("name", "sharing.form.name-wrong");
        }
        if (lines("about").length() > LONGEST_ABOUT) {
            faults.put("about", "sharing.form.too-long");
        }
        if (lines("terms").length() > LONGEST_TERMS) {
            faults.put("terms", "sharing.form.too-long");
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day(day).isEmpty()) {
                faults.put("day" + day.getValue(), "sharing.form.hours-wrong");
            }
        }
        if (faults.isEmpty() && week().isNever()) {
            faults.put("day1", "sharing.form.hours-missing");
        }
        NUMBERS.forEach((field, bounds) -> {
            if (number(field) < bounds[0] || number(field) > bounds[1]) {
                faults.put(field, "sharing.form.number-wrong");
            }
        });
        return faults;
    }

    private WeeklyHours week() {
        Map<DayOfWeek, List<Opening>> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, day(day).orElse(List.of()));
        }
        return new WeeklyHours(days);
    }

    LibraryDetails details(Address address) {
        String contact = line("contact");
        return new LibraryDetails(
                line("name"),
                lines("about"),
                contact.length() <= 200 ? contact : contact.substring(0, 200),
                address,
                week().toString(),
                new LoanRules(
                        number("leadDays"),
                        number("maxDays"),
                        number("horizonDays"),
                        number("bufferHours"),
                        typed.containsKey("sameDay"),
                        number("maxVisits"),
                        number("reservableShare")),
                new LatePolicy(number("maxExtensions"), number("lateDays"), number("penaltyDays")),
                new BorrowPolicy(number("maxLoans"), number("offerDays")),
                lines("terms"));
    }
}
