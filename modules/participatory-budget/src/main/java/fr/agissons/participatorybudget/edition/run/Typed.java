package fr.agissons.participatorybudget.edition.run;

import fr.agissons.core.text.PlainText;
import fr.agissons.participatorybudget.rule.Euros;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What was typed on a form, and what is found wrong with it while it is read. */
public final class Typed {
    private final Map<String, String> values;
    private final Map<String, String> faults = new LinkedHashMap<>();

    public Typed(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    public String line(String name) {
        return PlainText.line(values.get(name));
    }

    public boolean ticked(String name) {
        return values.containsKey(name);
    }

    /** A text of so many characters; the fault's key is the field's own. */
    public String text(String name, int least, int most, String fault) {
        String text = PlainText.lines(values.get(name));
        if (text.length() < least || text.length() > most) {
            fault(name, fault);
        }
        return text;
    }

    /** A whole number in these bounds; the least when it is none. */
    public int number(String name, int least, int most) {
        String text = line(name);
        int number = text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            fault(name, "budget.form.number");
            return least;
        }
        return number;
    }

    /** The same where nothing typed is an answer too. */
    public @Nullable Integer numberOrNone(String name, int least, int most) {
        return line(name).isEmpty() ? null : number(name, least, most);
    }

    /** An amount in cents, within these bounds; the least when it is none. */
    public long cents(String name, long least, long most) {
        OptionalLong cents = Euros.cents(values.get(name));
        if (cents.isEmpty() || cents.getAsLong() < least || cents.getAsLong() > most) {
            fault(name, "budget.form.amount");
            return least;
        }
        return cents.getAsLong();
    }

    /** One of these; the first when it is none. */
    public <E extends Enum<E>> E one(String name, Class<E> of) {
        for (E constant : of.getEnumConstants()) {
            if (constant.name().equals(line(name))) {
                return constant;
            }
        }
        fault(name, "budget.form.choose");
        return of.getEnumConstants()[0];
    }

    public void fault(String name, String key) {
        faults.putIfAbsent(name, key);
    }

    /** Message keys by field. */
    public Map<String, String> faults() {
        return faults;
    }
}
