package fr.agissons.participatorybudget.study;

import fr.agissons.core.text.PlainText;
import fr.agissons.participatorybudget.idea.Outcome;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of the services types.
 *
 * @param seen number of the version it goes on from
 * @param outcome whether it can be done, by its name in forms
 * @param cost what it costs, in euros
 * @param reason why, for everybody
 * @param notes for the services alone
 */
public record StudyForm(
        @Nullable String seen,
        @Nullable String outcome,
        @Nullable String cost,
        @Nullable String reason,
        @Nullable String notes) {
    /** Goes on from the last version there is. */
    static StudyForm after(List<Dossier.Version> versions) {
        if (versions.isEmpty()) {
            return new StudyForm("0", "", "", "", "");
        }
        Dossier.Version last = versions.getFirst();
        Outcome found = last.outcome();
        return new StudyForm(
                Integer.toString(last.number()),
                found == null ? "" : found.slug(),
                euros(last.cents()),
                last.reason(),
                last.notes());
    }

    private static String euros(@Nullable Long cents) {
        if (cents == null) {
            return "";
        }
        return cents % 100 == 0
                ? Long.toString(cents / 100)
                : String.format(Locale.ROOT, "%d.%02d", cents / 100, cents % 100);
    }

    /** The same, going on from another version. */
    StudyForm onto(int number) {
        return new StudyForm(Integer.toString(number), outcome, cost, reason, notes);
    }

    int lastSeen() {
        String typed = PlainText.line(seen);
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : -1;
    }

    private Optional<Outcome> found() {
        return Outcome.of(PlainText.line(outcome));
    }

    private String amount() {
        return PlainText.line(cost).replace(',', '.').replaceAll("[\\s\\u00a0\\u202f€]", "");
    }

    private @Nullable Long cents() {
        String typed = amount();
        return typed.matches("[0-9]{1,10}(\\.[0-9]{1,2})?")
                ? Long.valueOf(new BigDecimal(typed).movePointRight(2).longValueExact())
                : null;
    }

    /** Message keys of what is wrong, by field, in the order of the form. */
    Map<String, String> wrong(boolean publish) {
        Map<String, String> wrong = new LinkedHashMap<>();
        Long cents = cents();
        if (publish && found().isEmpty()) {
            wrong.put("outcome", "budget.study.wrong.outcome");
        }
        if (!amount().isEmpty() && (cents == null || cents < 1 || cents > Finding.MOST_CENTS)) {
            wrong.put("cost", "budget.study.wrong.cost");
        } else if (publish
                && cents == null
                && found().filter(Outcome::isPossible).isPresent()) {
            wrong.put("cost", "budget.study.wrong.cost-missing");
        }
        String why = PlainText.lines(reason);
        if (publish && why.isEmpty() || why.length() > Finding.LONGEST_REASON) {
            wrong.put("reason", "budget.study.wrong.reason");
        }
        if (PlainText.lines(notes).length() > Finding.LONGEST_NOTES) {
            wrong.put("notes", "budget.study.wrong.notes");
        }
        return wrong;
    }

    Finding finding() {
        return new Finding(found().orElse(null), cents(), PlainText.lines(reason), PlainText.lines(notes));
    }
}
