package fr.agissons.mutualaid.request;

import java.time.LocalDate;
import java.util.Optional;

/** How soon help is needed. */
public enum Urgency {
    TODAY("vite", 1),
    WEEK("semaine", 7),
    FLEXIBLE("souple", 30);

    private final String slug;
    private final int days;

    Urgency(String slug, int days) {
        this.slug = slug;
        this.days = days;
    }

    /** Its name in addresses. */
    public String slug() {
        return slug;
    }

    /** Message key of its label. */
    public String key() {
        return "mutualaid.urgency." + slug;
    }

    /** The last day on which help is still of use, when no day was named. */
    public LocalDate lastDayFrom(LocalDate today) {
        return today.plusDays(days);
    }

    /** The urgency of that slug, if there is one. */
    public static Optional<Urgency> of(String slug) {
        for (Urgency urgency : values()) {
            if (urgency.slug.equals(slug)) {
                return Optional.of(urgency);
            }
        }
        return Optional.empty();
    }
}
