package fr.agissons.sharing.loan;

import fr.agissons.sharing.calendar.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sends who wants to borrow something.
 *
 * @param model what
 * @param period for which days
 * @param organisation in whose name, if not their own
 * @param note a word to those who lend, may be empty
 * @param oldEnough whether they say they have the age it takes
 * @param quantity how many of it, together or not at all
 */
public record Wish(
        UUID model, Period period, @Nullable UUID organisation, String note, boolean oldEnough, int quantity) {
    /** A wish for one. */
    public Wish(UUID model, Period period, @Nullable UUID organisation, String note, boolean oldEnough) {
        this(model, period, organisation, note, oldEnough, 1);
    }
}
