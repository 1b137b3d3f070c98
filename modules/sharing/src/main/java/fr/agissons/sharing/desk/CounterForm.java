package fr.agissons.sharing.desk;

import fr.agissons.core.text.PlainText;
import fr.agissons.sharing.handover.HandOver.Given;
import fr.agissons.sharing.loan.Counter.Back;
import fr.agissons.sharing.loan.DepositMeans;
import fr.agissons.sharing.stock.Condition;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** What is typed at the counter, looked at field by field; what is wrong is said as message keys. */
final class CounterForm {
    private static final int LONGEST = 1000;
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_NAME = 200;
    private static final Pattern EUROS = Pattern.compile("(\\d{1,5})(?:[.,](\\d{1,2}))?");
    private static final int CENTS = 100;

    private CounterForm() {}

    static String text(Map<String, String> typed, String field) {
        String text = PlainText.lines(typed.getOrDefault(field, ""));
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    static Map<String, String> why(Map<String, String> typed, String field) {
        String why = text(typed, field);
        return why.isEmpty() || why.length() > LONGEST_REASON ? Map.of(field, "sharing.desk.why-missing") : Map.of();
    }

    static Map<String, String> handOver(Map<String, String> typed, DeskLoan loan) {
        Map<String, String> faults = new LinkedHashMap<>();
        for (String box : new String[] {"identity", "checked", "terms"}) {
            if (!typed.containsKey(box)) {
                faults.put(box, "sharing.desk." + box + "-missing");
            }
        }
        if (loan.depositCents() > 0 && DepositMeans.of(text(typed, "means")).isEmpty()) {
            faults.put("means", "sharing.desk.deposit-missing");
        }
        return faults;
    }

    /** How the deposit is left, and what there is to say. */
    static Given given(Map<String, String> typed, DeskLoan loan, Set<UUID> parts) {
        return new Given(
                loan.depositCents() == 0
                        ? null
                        : DepositMeans.of(text(typed, "means")).orElseThrow(),
                loan.depositCents(),
                text(typed, "note"),
                parts);
    }

    static Map<String, String> name(Map<String, String> typed) {
        return text(typed, "name").length() > LONGEST_NAME ? Map.of("name", "sharing.handover.name-missing") : Map.of();
    }

    static Optional<Condition> condition(Map<String, String> typed) {
        return Arrays.stream(Condition.values())
                .filter(condition -> condition.name().equals(typed.get("condition")))
                .findFirst();
    }

    static Map<String, String> back(Map<String, String> typed) {
        Map<String, String> faults = new LinkedHashMap<>();
        Optional<Condition> condition = condition(typed);
        if (condition.isEmpty()) {
            faults.put("condition", "sharing.desk.condition-missing");
        }
        String wrong = text(typed, "wrong");
        boolean troubled = condition
                        .filter(found -> found.compareTo(Condition.DAMAGED) >= 0)
                        .isPresent()
                || !typed.containsKey("complete");
        if ((troubled && wrong.isEmpty()) || wrong.length() > LONGEST_REASON) {
            faults.put("wrong", "sharing.desk.wrong-missing");
        }
        return faults;
    }

    static Back seen(Map<String, String> typed) {
        return new Back(condition(typed).orElseThrow(), typed.containsKey("complete"), text(typed, "wrong"));
    }

    static Map<String, String> settle(Map<String, String> typed) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (text(typed, "agreed").isEmpty()) {
            faults.put("agreed", "sharing.desk.agreed-missing");
        }
        if (typed.containsKey("retained")
                && !EUROS.matcher(typed.get("retained").strip()).matches()) {
            faults.put("retained", "sharing.desk.retained-wrong");
        }
        return faults;
    }

    /** An amount in euros as people type it, in cents. */
    static long cents(Map<String, String> typed) {
        var amount = EUROS.matcher(typed.getOrDefault("retained", "0").strip());
        if (!amount.matches()) {
            throw new IllegalArgumentException("No amount");
        }
        String cents = amount.group(2) == null ? "00" : (amount.group(2) + "0").substring(0, 2);
        return Long.parseLong(amount.group(1)) * CENTS + Long.parseLong(cents);
    }
}
