package fr.agissons.volunteering.application;

import fr.agissons.core.notification.Notification.Argument;
import fr.agissons.theming.speech.Speech;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** A slot's time in full words, for mails: "samedi 14 mars 2026 à 9 h 30". */
final class SpokenTime {
    private SpokenTime() {}

    static Argument of(@Nullable Instant start, ZoneId zone) {
        if (start == null) {
            return new Argument("dates à convenir avec l’association", "dates to agree with the association");
        }
        ZonedDateTime local = start.atZone(zone);
        return new Argument(said(Speech.FRENCH, local), said(Speech.ENGLISH, local));
    }

    private static String said(Speech speech, ZonedDateTime local) {
        return speech.dateTime(local.toLocalDateTime(), 0);
    }
}
