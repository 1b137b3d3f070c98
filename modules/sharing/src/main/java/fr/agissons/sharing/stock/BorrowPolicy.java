package fr.agissons.sharing.stock;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a library gives one person, and how long it waits for an answer.
 *
 * @param maxLoans how many loans one person has there at a time, at most
 * @param offerDays for how many open days what is offered to the first in line waits for them
 */
@Embeddable
public record BorrowPolicy(
        @Column(name = "max_loans") int maxLoans,
        @Column(name = "offer_days") int offerDays) {
    /** What counts until a library says otherwise. */
    public static final BorrowPolicy USUAL = new BorrowPolicy(20, 1);
}
