package fr.agissons.volunteering.mission;

import java.time.LocalDate;
import java.util.Locale;

/** How often a slot comes back. */
public enum Repeat {
    ONCE,
    WEEKLY,
    MONTHLY;

    /** Message key of its label. */
    public String key() {
        return "volunteering.repeat." + name().toLowerCase(Locale.ROOT);
    }

    /** The n-th day of the series; a month too short for the day takes its last one. */
    LocalDate day(LocalDate first, int n) {
        return switch (this) {
            case ONCE -> first.plusDays(n);
            case WEEKLY -> first.plusWeeks(n);
            case MONTHLY -> first.plusMonths(n);
        };
    }
}
