package fr.agissons.sharing.loan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** When a borrower is reminded of the day a thing is due: before, on it, and after. */
enum Reminder {
    SOON(-2),
    TODAY(0),
    LATE(1),
    LATER(3),
    LAST(7);

    private final int day;

    Reminder(int day) {
        this.day = day;
    }

    /** The one whose time has come last, if any has. */
    static Optional<Reminder> on(LocalDate today, LocalDate due) {
        long days = ChronoUnit.DAYS.between(due, today);
        return Arrays.stream(values()).filter(reminder -> reminder.day <= days).reduce((one, next) -> next);
    }

    /** Whether the thing should be back by then. */
    boolean isLate() {
        return day > 0;
    }

    /** The mail that says it. */
    String mail() {
        return isLate() ? "changed.late" : "changed.due-" + name().toLowerCase(Locale.ROOT);
    }
}
