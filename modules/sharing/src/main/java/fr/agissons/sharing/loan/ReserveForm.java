package fr.agissons.sharing.loan;

import fr.agissons.core.text.PlainText;
import fr.agissons.sharing.calendar.Period;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody types to borrow something.
 *
 * @param du the day they come for it, as the browser sends it
 * @param au the day they bring it back
 * @param combien how many
 * @param organisation in whose name, empty for their own
 * @param note a word to those who lend
 * @param age whether they say they have the age it takes
 * @param step what the pressed button asks for
 */
public record ReserveForm(
        @Nullable String du,
        @Nullable String au,
        @Nullable String combien,
        @Nullable String organisation,
        @Nullable String note,
        @Nullable String age,
        @Nullable String step) {
    static final int MOST = 500;
    static final int LONGEST_NOTE = 1000;
    static final String CONFIRM = "confirm";
    static final String CORRECT = "correct";
    static final String WAIT = "wait";

    boolean confirms() {
        return CONFIRM.equals(step);
    }

    boolean waits() {
        return WAIT.equals(step);
    }

    boolean corrects() {
        return CORRECT.equals(step);
    }

    /** The typed words, as they are kept. */
    public String words() {
        String text = PlainText.lines(note == null ? "" : note);
        return text.length() <= LONGEST_NOTE ? text : text.substring(0, LONGEST_NOTE);
    }

    /** Text of a field that may not have been sent. */
    public static String said(@Nullable String typed) {
        return typed == null ? "" : PlainText.line(typed);
    }

    /** The days, when both are days. */
    Optional<Period> period() {
        return period(said(du), said(au));
    }

    /** The days somebody typed, when both are days. */
    public static Optional<Period> period(String du, String au) {
        try {
            return Optional.of(new Period(LocalDate.parse(du), LocalDate.parse(au)));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /** How many; one when nothing is said, none when it is no number that can be. */
    public int quantity() {
        String typed = said(combien);
        return typed.isEmpty() ? 1 : typed.matches("[0-9]{1,3}") ? Integer.parseInt(typed) : 0;
    }

    @Nullable
    UUID organisationChosen() {
        try {
            return said(organisation).isEmpty() ? null : UUID.fromString(said(organisation));
        } catch (IllegalArgumentException notAnIdentifier) {
            return null;
        }
    }

    Wish wish(UUID model, Period period) {
        return new Wish(model, period, organisationChosen(), words(), age != null, quantity());
    }
}
