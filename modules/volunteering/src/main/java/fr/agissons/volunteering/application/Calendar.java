package fr.agissons.volunteering.application;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A participation as a calendar takes it (RFC 5545): one event, always the same identifier, later versions replace. */
final class Calendar {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 75;

    private Calendar() {}

    /** The file of a dated participation; cancelled ones say so instead of disappearing. */
    static String of(Participation row, Instant start, Instant end, String address) {
        String status = switch (row.state()) {
            case ACCEPTED -> "CONFIRMED";
            case PENDING -> "TENTATIVE";
            default -> "CANCELLED";
        };
        StringBuilder file = new StringBuilder();
        line(file, "BEGIN:VCALENDAR");
        line(file, "VERSION:2.0");
        line(file, "PRODID:-//Agissons//Missions//FR");
        line(file, "METHOD:PUBLISH");
        line(file, "BEGIN:VEVENT");
        line(file, "UID:" + row.id());
        line(file, "SEQUENCE:" + row.version());
        line(file, "DTSTAMP:" + UTC.format(row.appliedAt()));
        line(file, "DTSTART:" + UTC.format(start));
        line(file, "DTEND:" + UTC.format(end));
        line(file, "SUMMARY:" + escaped(row.title()));
        line(file, "DESCRIPTION:" + escaped(row.organisation()));
        String place = row.place();
        if (place != null) {
            line(file, "LOCATION:" + escaped(place));
        }
        line(file, "URL:" + address);
        line(file, "STATUS:" + status);
        line(file, "END:VEVENT");
        line(file, "END:VCALENDAR");
        return file.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Lines are folded at 75 octets, never inside a character. */
    private static void line(StringBuilder file, String text) {
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
