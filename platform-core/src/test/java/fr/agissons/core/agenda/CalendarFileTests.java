package fr.agissons.core.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.core.agenda.CalendarFile.Event;
import fr.agissons.core.agenda.CalendarFile.Status;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What people write does not break a calendar, and nothing in it is lost. */
class CalendarFileTests {
    private static final Instant START = Instant.parse("2026-03-29T00:30:00Z");

    private static String file(String summary) {
        return new CalendarFile("Essai")
                .named("Colombes")
                .add(new Event(
                        "u-1",
                        3,
                        START,
                        START,
                        START.plusSeconds(3600),
                        summary,
                        "",
                        null,
                        "http://x",
                        Status.TENTATIVE))
                .text();
    }

    private static String unfolded(String file) {
        return file.replace("\r\n ", "");
    }

    @Test
    void escapesWhatWouldEndALineOrAValue() {
        String file = unfolded(file("Fête; vide-grenier, \\ et\r\nEND:VEVENT\rsuite"));
        assertThat(file).contains("SUMMARY:Fête\\; vide-grenier\\, \\\\ et\\nEND:VEVENT\\nsuite\r\n");
        assertThat(file.lines().filter("END:VEVENT"::equals)).hasSize(1);
    }

    @Test
    void foldsLinesAtSeventyFiveOctetsNeverInsideACharacter() {
        String title = "🚲é".repeat(80);
        String file = file(title);
        assertThat(Arrays.stream(file.split("\r\n")))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(unfolded(file)).contains("SUMMARY:" + title + "\r\n");
    }

    @Test
    void saysMomentsInUniversalTimeOverTheChangeOfClocks() {
        assertThat(file("Nuit"))
                .contains("DTSTART:20260329T003000Z", "DTEND:20260329T013000Z", "SEQUENCE:3", "STATUS:TENTATIVE")
                .endsWith("END:VCALENDAR\r\n");
    }
}
