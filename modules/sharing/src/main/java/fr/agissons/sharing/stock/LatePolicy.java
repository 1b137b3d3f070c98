package fr.agissons.sharing.stock;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a library does about time: how often a loan can be made longer, and what follows from being late.
 *
 * @param maxExtensions how often a loan can be made longer
 * @param lateDays after how many days late somebody borrows nothing more here
 * @param penaltyDays for how many days after the late return that lasts
 */
@Embeddable
public record LatePolicy(
        @Column(name = "max_extensions") int maxExtensions,
        @Column(name = "late_days") int lateDays,
        @Column(name = "penalty_days") int penaltyDays) {
    /** What counts until a library says otherwise. */
    public static final LatePolicy USUAL = new LatePolicy(1, 3, 14);
}
