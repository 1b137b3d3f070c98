package fr.agissons.sharing.desk;

import fr.agissons.core.geo.Precision;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One library with all that is set about it. */
public record LibraryView(
        UUID id,
        int version,
        @Nullable UUID organisation,
        @Nullable String organisationName,
        boolean own,
        String name,
        String about,
        String contact,
        String street,
        String communeCode,
        String city,
        double latitude,
        double longitude,
        Precision precision,
        String hours,
        int leadDays,
        int maxDays,
        int horizonDays,
        int bufferHours,
        boolean sameDay,
        int maxVisits,
        int reservableShare,
        int maxExtensions,
        int lateDays,
        int penaltyDays,
        int maxLoans,
        int offerDays,
        String terms,
        int termsVersion,
        boolean open) {
    /** Where it is set anew. */
    public String settingsPath() {
        return own ? "/pret/mes-objets/reglages" : path() + "/reglages";
    }

    /** Its page. */
    public String path() {
        return "/pret/gestion/" + id;
    }
}
