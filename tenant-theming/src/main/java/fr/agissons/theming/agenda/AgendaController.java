package fr.agissons.theming.agenda;

import fr.agissons.core.access.Open;
import fr.agissons.core.agenda.Agenda;
import fr.agissons.core.agenda.AgendaEntry;
import fr.agissons.core.agenda.CalendarFile;
import fr.agissons.core.limit.Limited;
import fr.agissons.core.limit.Limited.By;
import fr.agissons.core.limit.Limited.Per;
import fr.agissons.core.time.TownClock;
import fr.agissons.theming.Ui;
import fr.agissons.theming.template.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The town's agenda, for everybody. */
@Controller
class AgendaController {
    private static final int PAGE = 60;
    private static final int MOST_IN_A_FILE = 1000;
    private static final Duration AHEAD = Duration.ofDays(90);

    private final StaticTemplates templates = new StaticTemplates();
    private final Agenda agenda;
    private final TownClock clock;

    AgendaController(Agenda agenda, TownClock clock) {
        this.agenda = agenda;
        this.clock = clock;
    }

    @Open
    @GetMapping(AgendaNavigation.OPEN)
    JteModel month(
            Ui ui,
            @RequestParam(name = "mois", defaultValue = "") String typed,
            @RequestParam(name = "depuis", defaultValue = "") String since) {
        YearMonth now = YearMonth.from(clock.today());
        YearMonth month = month(typed, now);
        Instant begin = later(clock.startOf(month.atDay(1)), clock.now());
        Instant from = later(begin, instant(since, begin));
        Instant until = clock.startOf(month.plusMonths(1).atDay(1));
        List<AgendaEntry> found = from.isBefore(until) ? agenda.open(from, until, PAGE + 1) : List.of();
        return templates.agendaShow(ui, page(month, now, found));
    }

    /** A page ends between two moments, so that the next begins where it ended. */
    private static AgendaPage page(YearMonth month, YearMonth now, List<AgendaEntry> found) {
        if (found.size() <= PAGE) {
            return new AgendaPage(month, found, null, now);
        }
        Instant last = found.getLast().start();
        List<AgendaEntry> whole =
                found.stream().filter(entry -> entry.start().isBefore(last)).toList();
        List<AgendaEntry> shown = whole.isEmpty() ? found.subList(0, PAGE) : whole;
        Instant next = whole.isEmpty() ? last.plusNanos(1_000) : last;
        return new AgendaPage(month, shown, AgendaNavigation.OPEN + "?mois=" + month + "&depuis=" + next, now);
    }

    @Open
    @Limited(times = 60, per = Per.HOUR, by = By.ADDRESS)
    @GetMapping(AgendaNavigation.OPEN_FILE)
    ResponseEntity<String> file(Ui ui) {
        Instant now = clock.now();
        CalendarFile file = new CalendarFile("Agenda").named(ui.siteName());
        agenda.open(now, now.plus(AHEAD), MOST_IN_A_FILE).forEach(entry -> file.add(event(ui, entry)));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, CalendarFile.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"agenda.ics\"")
                .body(file.text());
    }

    static CalendarFile.Event event(Ui ui, AgendaEntry entry) {
        return new CalendarFile.Event(
                entry.uid(),
                entry.version(),
                ui.now(),
                entry.start(),
                entry.end(),
                AgendaPage.said(ui, entry),
                "",
                entry.place(),
                ui.absolute(entry.path()),
                entry.status());
    }

    private static YearMonth month(String typed, YearMonth now) {
        try {
            YearMonth month = YearMonth.parse(typed);
            return month.isBefore(now) || month.isAfter(now.plusYears(1)) ? now : month;
        } catch (DateTimeException unreadable) {
            return now;
        }
    }

    private static Instant instant(String typed, Instant otherwise) {
        try {
            return Instant.parse(typed);
        } catch (DateTimeException unreadable) {
            return otherwise;
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
