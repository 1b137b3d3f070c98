package fr.agissons.participatorybudget.works.page;

import fr.agissons.core.text.PlainText;
import fr.agissons.participatorybudget.rule.Euros;
import fr.agissons.participatorybudget.works.Status;
import fr.agissons.participatorybudget.works.WorksView;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What was typed on one of the forms about a project, and what is wrong with it, by field. */
final class WorksForm {
    private static final int LONGEST_WORDS = 2000;
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_TITLE = 120;
    private static final int SHORTEST_TITLE = 3;

    private final Map<String, String> typed;
    private final Map<String, String> wrong = new HashMap<>();

    WorksForm(Map<String, String> typed) {
        this.typed = typed;
    }

    Map<String, String> typed() {
        return typed;
    }

    /** Message keys of what is wrong, by field. */
    Map<String, String> wrong() {
        return wrong;
    }

    void wrong(String field, String key) {
        wrong.putIfAbsent(field, key);
    }

    Optional<Status> status() {
        Optional<Status> status = Status.of(PlainText.line(typed.get("status")));
        if (status.isEmpty()) {
            wrong("status", "budget.form.choose");
        }
        return status;
    }

    /** Why, which matters more for some things than for others. */
    String words(String field, boolean needed) {
        String words = PlainText.lines(typed.get(field));
        if (words.length() > LONGEST_WORDS || needed && words.length() < SHORTEST_REASON) {
            wrong(field, needed ? "budget.works.wrong.reason" : "budget.form.too-long");
        }
        return words;
    }

    String title() {
        String title = PlainText.line(typed.get("title"));
        if (title.length() < SHORTEST_TITLE || title.length() > LONGEST_TITLE) {
            wrong("title", "budget.form.title-length");
        }
        return title;
    }

    @Nullable
    LocalDate day(String field) {
        String day = PlainText.line(typed.get(field));
        if (day.isEmpty()) {
            return null;
        }
        try {
            LocalDate read = LocalDate.parse(day);
            if (read.getYear() >= 2000 && read.getYear() < 2200) {
                return read;
            }
        } catch (DateTimeParseException notADay) {
            // Said below, like a day of another century.
        }
        wrong(field, "budget.form.day");
        return null;
    }

    /** What was spent, in cents; below zero where something is taken back. */
    long cents(WorksView works) {
        String amount = PlainText.line(typed.get("amount"));
        boolean back = amount.startsWith("-");
        OptionalLong cents = Euros.cents(back ? amount.substring(1) : amount);
        if (cents.isEmpty() || cents.getAsLong() == 0) {
            wrong("amount", "budget.form.amount");
            return 0;
        }
        long signed = back ? -cents.getAsLong() : cents.getAsLong();
        if (works.spentCents() + signed < 0) {
            wrong("amount", "budget.works.wrong.sum");
        }
        return signed;
    }
}
