package fr.agissons.volunteering.discovery;

import fr.agissons.core.time.TownClock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** How soon somebody wants to help. */
public enum When {
    WEEK("semaine"),
    WEEKEND("weekend"),
    MONTH("mois");

    private final String slug;

    When(String slug) {
        this.slug = slug;
    }

    /** Its name in addresses. */
    public String slug() {
        return slug;
    }

    /** Message key of its label. */
    public String key() {
        return "volunteering.when." + slug;
    }

    static Optional<When> of(String slug) {
        for (When when : values()) {
            if (when.slug.equals(slug)) {
                return Optional.of(when);
            }
        }
        return Optional.empty();
    }

    /** The instant it is over in the town: the end of Sunday, or of the month to come. */
    Instant until(TownClock clock) {
        LocalDate today = clock.today();
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return clock.startOf(this == MONTH ? today.plusMonths(1).plusDays(1) : sunday.plusDays(1));
    }
}
