package fr.agissons.sharing.loan;

import fr.agissons.theming.Ui;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A loan as a calendar takes it (RFC 5545): when to fetch it and when to bring it back, later versions replace. */
final class LoanCalendar {
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 75;
    private static final int VISIT = 1800;

    private final StringBuilder file = new StringBuilder();

    private LoanCalendar() {}

    /** The file of a loan; one that is given up says so instead of disappearing. */
    static String of(Loan loan, LoanState state, Ui ui) {
        String status = switch (state) {
            case APPROVED, OUT, OVERDUE -> "CONFIRMED";
            case REQUESTED -> "TENTATIVE";
            default -> "CANCELLED";
        };
        LoanCalendar calendar = new LoanCalendar();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Agissons//Emprunts//FR");
        calendar.line("METHOD:PUBLISH");
        calendar.event(loan, "pickup", loan.pickupAt(), ui.t("sharing.agenda.pickup", loan.name()), status, ui);
        calendar.event(
                loan, "due", loan.dueAt().minusSeconds(VISIT), ui.t("sharing.agenda.due", loan.name()), status, ui);
        calendar.line("END:VCALENDAR");
        return calendar.file.toString();
    }

    private void event(Loan loan, String which, Instant start, String summary, String status, Ui ui) {
        line("BEGIN:VEVENT");
        line("UID:" + loan.id() + "-" + which);
        line("SEQUENCE:" + loan.version());
        line("DTSTAMP:" + UTC.format(loan.requestedAt()));
        line("DTSTART:" + UTC.format(start));
        line("DTEND:" + UTC.format(start.plusSeconds(VISIT)));
        line("SUMMARY:" + escaped(summary));
        line("DESCRIPTION:" + escaped(loan.library()));
        line("LOCATION:" + escaped(loan.place()));
        line("URL:" + ui.absolute(loan.path()));
        line("STATUS:" + status);
        line("END:VEVENT");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
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
