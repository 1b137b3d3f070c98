package fr.agissons.volunteering.mission;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A slot the public can see, with what somebody who wants to come must know and fulfil.
 *
 * @param mission whose slot it is
 * @param slot the slot
 * @param title the mission's title
 * @param organisation the association's identifier
 * @param organisationName its name
 * @param standing whether the mission goes on all along instead of at a given time
 * @param startsAt when it begins, unless standing
 * @param endsAt when it ends, unless standing
 * @param left places left
 * @param cancelled whether the slot was taken off the calendar
 * @param registrationOpen whether the association takes people at all
 * @param minAge the age the association asks for, if any
 * @param openToMinors whether one may come before 18
 * @param autoAccept whether people are in at once
 * @param motivationRequired whether people say a word about why they come
 */
public record Offer(
        UUID mission,
        UUID slot,
        String title,
        UUID organisation,
        String organisationName,
        boolean standing,
        Instant startsAt,
        Instant endsAt,
        int left,
        boolean cancelled,
        boolean registrationOpen,
        @Nullable Integer minAge,
        boolean openToMinors,
        boolean autoAccept,
        boolean motivationRequired) {

    /** Whether it has begun (or, standing, is over). */
    public boolean begun(Instant now) {
        return !(standing ? endsAt : startsAt).isAfter(now);
    }
}
