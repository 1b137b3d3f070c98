package fr.agissons.core.agenda;

import fr.agissons.core.agenda.CalendarFile.Status;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happens.
 *
 * @param uid its identifier in calendars, always the same
 * @param version greater each time it changes
 * @param kind message key of what it is; says the title too, with the title as its argument, when {@code <kind>.title} exists
 * @param title what
 * @param start when it begins
 * @param end when it is over
 * @param place where, if it has a place
 * @param path its page
 * @param status how sure it is
 */
public record AgendaEntry(
        String uid,
        int version,
        String kind,
        String title,
        Instant start,
        Instant end,
        @Nullable String place,
        String path,
        Status status) {}
