package fr.agissons.sharing.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a library allows.
 *
 * @param leadDays how many days ahead one reserves at least
 * @param maxDays how long a loan lasts at most
 * @param horizonDays how far ahead one reserves at most
 * @param bufferHours hours kept free before and after each loan
 * @param sameDay whether a thing brought back can be fetched by the next person the same day
 * @param maxVisits how many people can come in one day, to fetch or to bring back
 * @param reservableShare how many of a hundred units can be promised in advance
 */
@Embeddable
public record LoanRules(
        @Column(name = "lead_days") int leadDays,
        @Column(name = "max_days") int maxDays,
        @Column(name = "horizon_days") int horizonDays,
        @Column(name = "buffer_hours") int bufferHours,
        @Column(name = "same_day") boolean sameDay,
        @Column(name = "max_visits") int maxVisits,
        @Column(name = "reservable_share") int reservableShare) {
    /** What counts until a library says otherwise. */
    public static final LoanRules USUAL = new LoanRules(2, 21, 90, 0, false, 20);

    /** Rules that keep nothing back from being promised in advance. */
    public LoanRules(int leadDays, int maxDays, int horizonDays, int bufferHours, boolean sameDay, int maxVisits) {
        this(leadDays, maxDays, horizonDays, bufferHours, sameDay, maxVisits, 100);
    }
}
