package fr.agissons.sharing.stock;

import fr.agissons.core.geo.Address;
import fr.agissons.sharing.calendar.LoanRules;
import fr.agissons.sharing.calendar.WeeklyHours;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/**
 * What those who lend write about their library.
 *
 * @param name what it is called
 * @param about what one finds there, a few sentences; may be empty
 * @param contact whom to reach, and how; may be empty
 * @param address where its door is
 * @param hours when the door opens, as {@link WeeklyHours} keeps it
 * @param rules what it allows
 * @param late what follows from being late
 * @param borrowing how much one person has at a time, and how long an offer waits
 * @param terms what everybody accepts who takes something home
 */
@Embeddable
public record LibraryDetails(
        @Column(name = "name") String name,
        @Column(name = "about") String about,
        @Column(name = "contact") String contact,
        @Embedded Address address,
        @Column(name = "hours") String hours,
        @Embedded LoanRules rules,
        @Embedded LatePolicy late,
        @Embedded BorrowPolicy borrowing,
        @Column(name = "terms") String terms) {

    /** When its door opens in an ordinary week. */
    public WeeklyHours week() {
        return WeeklyHours.read(hours);
    }
}
