package fr.agissons.sharing.paper;

import fr.agissons.sharing.stock.UnitState;
import java.util.UUID;

/** One numbered thing that can wear a label. */
public record Label(
        UUID unit, UUID library, String libraryName, UUID model, String name, String code, UnitState state) {
    private static final int LONG = 11;
    private static final int SHELF = 8;

    /** Where a telephone that reads the label is led. */
    public String path() {
        return "/pret/u/" + shelf(library) + "/" + code;
    }

    /** A few characters of a library's identifier, enough to tell a town's libraries apart. */
    static String shelf(UUID library) {
        String digits = library.toString();
        return digits.substring(digits.length() - SHELF);
    }

    /** Whether its code needs smaller letters. */
    public boolean isLong() {
        return code.length() > LONG;
    }
}
