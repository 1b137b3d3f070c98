package fr.agissons.volunteering.mission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How old one must be on the day of a mission: 18, or what the town says when it is open to minors, or more if
 * the association says so.
 *
 * @param minimum the age to have reached on the day
 */
public record AgeRule(int minimum) {
    static final int ADULT = 18;
    static final int YOUNGEST = 16;

    /** The rule of a mission in a town where minors may come from that age on. */
    static AgeRule of(@Nullable Integer minAge, boolean openToMinors, int minorsFrom) {
        int floor = openToMinors ? minorsFrom : ADULT;
        return new AgeRule(minAge == null ? floor : Math.max(minAge, floor));
    }

    /** Whether somebody born that day is old enough on the given day: the birthday itself counts. */
    public boolean admits(LocalDate birth, LocalDate day) {
        // Somebody born on 29 February reaches an age on 1 March of common years, as civil law reads it.
        LocalDate reached = birth.plusYears(minimum);
        boolean shortened = reached.getDayOfMonth() != birth.getDayOfMonth();
        return !(shortened ? reached.plusDays(1) : reached).isAfter(day);
    }
}
