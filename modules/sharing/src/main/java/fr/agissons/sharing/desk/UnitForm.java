package fr.agissons.sharing.desk;

import fr.agissons.core.text.PlainText;
import fr.agissons.sharing.stock.Condition;
import fr.agissons.sharing.stock.UnitState;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is typed about one numbered thing, looked at field by field. */
final class UnitForm {
    private static final int LONGEST = 500;

    private UnitForm() {}

    static Optional<Condition> condition(Map<String, String> typed) {
        return Stream.of(Condition.values())
                .filter(condition -> condition.name().equals(typed.get("condition")))
                .findFirst();
    }

    /** Where it goes; only the counter hands it over. */
    static Optional<UnitState> state(Map<String, String> typed) {
        return Stream.of(UnitState.values())
                .filter(state -> state != UnitState.OUT && state.name().equals(typed.get("state")))
                .findFirst();
    }

    static String reason(Map<String, String> typed) {
        return PlainText.lines(typed.getOrDefault("reason", ""));
    }

    static Map<String, String> faults(Map<String, String> typed) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (state(typed).isEmpty()) {
            faults.put("state", "sharing.desk.state-missing");
        }
        if (condition(typed).isEmpty()) {
            faults.put("condition", "sharing.desk.condition-missing");
        }
        boolean shelved =
                state(typed).filter(state -> state == UnitState.AVAILABLE).isPresent();
        if (shelved
                && condition(typed).filter(found -> found == Condition.UNSAFE).isPresent()) {
            faults.put("condition", "sharing.desk.unsafe-shelved");
        }
        if ((!shelved && reason(typed).isEmpty()) || reason(typed).length() > LONGEST) {
            faults.put("reason", "sharing.desk.why-missing");
        }
        return faults;
    }
}
