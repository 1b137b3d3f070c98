package fr.agissons.core.agenda;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Events as calendars take them (RFC 5545): each with an identifier that stays, later versions replace. */
public final class CalendarFile {
    /** What such a file is called by. */
    public static final String TYPE = "text/calendar;charset=UTF-8";

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 75;

    private final StringBuilder file = new StringBuilder();

    /**
     * An empty file.
     *
     * @param product what of the site it is from
     */
    public CalendarFile(String product) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Agissons//" + product + "//FR");
        line("METHOD:PUBLISH");
    }

    /** How sure an event is; one that is called off says so instead of disappearing. */
    public enum Status {
        CONFIRMED,
        TENTATIVE,
        CANCELLED
    }

    /**
     * One event.
     *
     * @param uid always the same for the same event
     * @param version greater each time it changes
     * @param stamp when it was written down first
     * @param start when it begins
     * @param end when it is over
     * @param summary what it is
     * @param description who it is with
     * @param place where
     * @param url its page
     * @param status how sure it is
     */
    public record Event(
            String uid,
            int version,
            Instant stamp,
            Instant start,
            Instant end,
            String summary,
            String description,
            @Nullable String place,
            String url,
            Status status) {}

    /** Names the calendar for those who subscribe to it, and says how often to look again. */
    public CalendarFile named(String name) {
        line("X-WR-CALNAME:" + escaped(name));
        line("REFRESH-INTERVAL;VALUE=DURATION:PT4H");
        line("X-PUBLISHED-TTL:PT4H");
        return this;
    }

    /** Adds an event. */
    public CalendarFile add(Event event) {
        line("BEGIN:VEVENT");
        line("UID:" + event.uid());
        line("SEQUENCE:" + event.version());
        line("DTSTAMP:" + UTC.format(event.stamp()));
        line("DTSTART:" + UTC.format(event.start()));
        line("DTEND:" + UTC.format(event.end()));
        line("SUMMARY:" + escaped(event.summary()));
        if (!event.description().isEmpty()) {
            line("DESCRIPTION:" + escaped(event.description()));
        }
        String place = event.place();
        if (place != null) {
            line("LOCATION:" + escaped(place));
        }
        line("URL:" + event.url());
        line("STATUS:" + event.status());
        line("END:VEVENT");
        return this;
    }

    /** The whole file. */
    public String text() {
        return file + "END:VCALENDAR\r\n";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\r\n?|\n", "\\\\n");
    }

    /** Lines are folded at 75 octets, never inside a character. */
    private void line(String text) {
        int octets = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            String character = Character.toString(text.codePointAt(i));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                file.append("\r\n ");
                octets = 1;
            }
            file.append(character);
            octets += size;
        }
        file.append("\r\n");
    }
}
