package fr.agissons.sharing.stock;

import fr.agissons.core.geo.Address;
import fr.agissons.core.geo.GeoPoint;
import fr.agissons.core.geo.Precision;
import fr.agissons.core.geo.RoughPlace;
import fr.agissons.sharing.calendar.LoanRules;
import fr.agissons.sharing.calendar.WeeklyHours;

/**
 * What a resident writes about what they lend.
 *
 * @param name what everybody reads
 * @param about a few sentences, may be empty
 * @param home where they live, told to nobody but those whose wish they approved
 * @param contact how to reach them, told to the same
 * @param leadDays how many days ahead one reserves at least
 * @param maxDays how long a loan lasts at most
 * @param terms what everybody accepts who takes something home, may be empty
 */
public record OwnDetails(
        String name, String about, Address home, String contact, int leadDays, int maxDays, String terms) {
    private static final int HORIZON = 90;
    private static final int ANY_VISITS = 1000;

    /** What everybody may know of it: the square the door is in, and that one comes by appointment. */
    LibraryDetails told() {
        GeoPoint rough = RoughPlace.of(home.point());
        return new LibraryDetails(
                name,
                about,
                "",
                new Address(
                        "",
                        home.communeCode(),
                        home.city(),
                        rough.latitude(),
                        rough.longitude(),
                        Precision.MUNICIPALITY),
                WeeklyHours.byAppointment().toString(),
                new LoanRules(leadDays, maxDays, HORIZON, 0, false, ANY_VISITS),
                LatePolicy.USUAL,
                BorrowPolicy.USUAL,
                terms);
    }
}
