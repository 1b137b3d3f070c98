package fr.agissons.sharing.loan;

import fr.agissons.sharing.stock.Category;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One place of a person in a line.
 *
 * @param hold the place
 * @param model what they wait for
 * @param name what it is called
 * @param category what it is for
 * @param library where it is lent
 * @param pickupDay from which day they want it
 * @param dueDay until which
 * @param position how many come before them, and themself
 */
public record InLineRow(
        UUID hold,
        UUID model,
        String name,
        Category category,
        String library,
        LocalDate pickupDay,
        LocalDate dueDay,
        long position) {
    /** Where the place is given up. */
    public String leavePath() {
        return LoansPage.PATH + "/attentes/" + hold + "/quitter";
    }
}
