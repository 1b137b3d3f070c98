package fr.agissons.volunteering.management;

import fr.agissons.core.geo.Address;
import fr.agissons.core.geo.Precision;
import fr.agissons.volunteering.mission.DateType;
import fr.agissons.volunteering.mission.MissionState;
import fr.agissons.volunteering.mission.Remote;
import fr.agissons.volunteering.mission.Theme;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One mission as its association looks after it. */
public record ManagedMission(
        UUID id,
        int version,
        UUID organisation,
        String organisationName,
        boolean organisationValidated,
        String title,
        String objective,
        String description,
        Theme theme,
        DateType dateType,
        Remote remote,
        @Nullable String street,
        @Nullable String communeCode,
        @Nullable String city,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Precision precision,
        @Nullable Integer minAge,
        boolean openToMinors,
        boolean autoAccept,
        boolean motivationRequired,
        boolean registrationOpen,
        boolean online,
        MissionState state,
        @Nullable String moderationNote,
        boolean listed,
        Instant openUntil,
        Long waiting,
        boolean mine) {

    /** Its address, if it has one. */
    @Nullable
    Address address() {
        if (street == null
                || communeCode == null
                || city == null
                || latitude == null
                || longitude == null
                || precision == null) {
            return null;
        }
        return new Address(street, communeCode, city, latitude, longitude, precision);
    }

    public boolean ongoing() {
        return dateType == DateType.ONGOING;
    }

    /** Whether nothing can happen to it any more. */
    public boolean over() {
        return state == MissionState.CANCELLED || state == MissionState.ENDED;
    }

    public String path() {
        return "/missions/gestion/" + id;
    }
}
