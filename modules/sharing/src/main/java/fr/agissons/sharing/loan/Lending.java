package fr.agissons.sharing.loan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A model the public can borrow, with what somebody who wants it must know and fulfil.
 *
 * @param model the model
 * @param name what it is called
 * @param library where it is lent
 * @param libraryName what that is called
 * @param organisation the association behind it; none for the town
 * @param lender its name; empty for the town
 * @param contact whom to reach there
 * @param street where the door is
 * @param city in which town
 * @param depositCents what is left as a deposit
 * @param minAge the age it takes, if any
 * @param consumable whether it is used up instead of brought back
 * @param approval whether those who lend answer first
 * @param terms what one accepts on taking it home
 * @param offerDays for how many open days what is offered to the first in line waits
 * @param suspended whether the reader was late here and borrows nothing for now
 * @param own whether it is the reader's own thing
 * @param byAppointment whether it is at a resident's home, where there are no hours
 * @param full whether the reader has as many things of that library as it gives one person
 */
public record Lending(
        UUID model,
        String name,
        UUID library,
        String libraryName,
        @Nullable UUID organisation,
        String lender,
        String contact,
        String street,
        String city,
        long depositCents,
        @Nullable Integer minAge,
        boolean consumable,
        boolean approval,
        String terms,
        int offerDays,
        boolean own,
        boolean byAppointment,
        boolean suspended,
        boolean full) {

    /** Its page. */
    public String path() {
        return "/pret/" + model;
    }

    /** Where to come, in words. */
    public String place() {
        return street.isEmpty() ? city : street + ", " + city;
    }
}
